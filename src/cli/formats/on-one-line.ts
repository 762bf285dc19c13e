/** A text with its line ends, and the blanks around each, replaced; begun only where blanks begin, for they can be many. */
export function onOneLine(text: string, instead = " "): string {
  return text.replace(/(?<!\s)\s*\n\s*/gu, instead);
}

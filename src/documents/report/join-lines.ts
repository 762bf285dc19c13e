/** Chinese has no blank between words, so a line broken in the file is not one on paper; others stay, however the file ends lines. */
export function joinLines(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/(?<=\P{ASCII})[ \t]*\n[ \t]*|(?<![ \t])[ \t]*\n[ \t]*(?=\P{ASCII})/gu, "");
}

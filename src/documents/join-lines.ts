/** Chinese has no blank between words, so a line broken in the file is not one on paper. */
export function joinLines(text: string): string {
  return text.replace(/(?<=\P{ASCII})[ \t]*\r?\n[ \t]*|(?<![ \t])[ \t]*\r?\n[ \t]*(?=\P{ASCII})/gu, "");
}

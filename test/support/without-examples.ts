/** The text of a source file without what its checks quote of a form to show it written wrong and right. */
export function withoutExamples(text: string): string {
  return text.replace(/^( *)example: \{(?:.*\},|\n[\s\S]*?\n\1\},)$/gmu, "");
}

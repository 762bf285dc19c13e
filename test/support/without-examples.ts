/** The text of a source file without the examples of its checks: they quote forms, of which the engine's own words know nothing. */
export function withoutExamples(text: string): string {
  return text.replace(/^( *)example: \{(?: .*|\n[\s\S]*?\n\1)\},$/gmu, "");
}

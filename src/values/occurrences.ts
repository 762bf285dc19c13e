/** Where words stand in a text, each time from where they ended the last time on. */
export function occurrencesOf(words: string, text: string): number[] {
  const starts: number[] = [];
  if (words === "") return starts;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) starts.push(at);
  return starts;
}

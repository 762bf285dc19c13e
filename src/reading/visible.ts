/**
 * What a terminal obeys instead of showing it: controls, and marks that turn the direction of writing or end a line. Line ends and
 * Tabs stay.
 */
const OBEYED = /(?![\t\n]|\r\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The text with a stand-in for each such character (␛, [U+202E]), so that what a file holds is shown and does nothing. */
export function visible(text: string): string {
  return text.replace(OBEYED, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "␡" : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}

/** The same for every text in plain data. */
export function visibleIn<T>(data: T): T {
  if (typeof data === "string") return visible(data) as T;
  if (Array.isArray(data)) return data.map(visibleIn) as T;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, visibleIn(value)])) as T;
}

import { nearest } from "../values/nearest.ts";

/** What to write for a name that nobody knows, where that is clear. */
export function suggestName(name: string, known: readonly string[]): string | undefined {
  if (/^（|）$/u.test(name)) return "公式里分组的括号用英文的 ( )";
  const close = nearest(name, known);
  return close ? `是不是“${close}”？` : undefined;
}

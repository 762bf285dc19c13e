import type { OutlineEntry } from "./form-pack.ts";

/** Every heading that an outline asks for, each before those below it. */
export function outlineEntries(outline: readonly OutlineEntry[]): OutlineEntry[] {
  return outline.flatMap((entry) => [entry, ...outlineEntries(entry.below)]);
}

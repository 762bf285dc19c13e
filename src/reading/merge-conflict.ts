import { type Finding, finding, type RelatedPlace, type SourceRange } from "./finding.ts";

/** What git begins a line with where it could not tell whose change to take: seven characters, and no more. */
const MARKER = /(?<![^\n])(?:<{7} |\|{7}(?![^ \r\n])|={7}(?![^\r\n])|>{7} )[^\r\n]*/gu;

/** What stands from a further marker on. */
const MEANINGS: Readonly<Record<string, string>> = {
  "<": "又一处，从这里起是一种写法",
  "|": "从这里起是两个人改动以前的写法",
  "=": "从这里起是另一种写法",
  ">": "这一处到这里为止",
};

/**
 * The finding for what two people changed and nobody put together, if a text has any; one alone, however many there are.
 *
 * Why it is looked for before anything is parsed: a parser takes the markers for dozens of slips, and a line of `=======` for the
 * underline of a heading, which it is outside a conflict.
 */
export function mergeConflictIn(
  text: string,
  rangeOf: (start: number, end: number) => SourceRange,
): Finding | undefined {
  const [first, ...others] = conflictMarkers(text).map((marker) => ({
    kind: marker[0].charAt(0),
    range: rangeOf(marker.index, marker.index + marker[0].trimEnd().length),
  }));
  if (!first) return undefined;
  const count = 1 + others.filter(({ kind }) => kind === "<").length;
  const related = others.map(({ kind, range }): RelatedPlace => ({ message: MEANINGS[kind] as string, range }));
  const message = `两个人的改动没有合并好：${count === 1 ? "这里" : `共 ${count} 处，每处`}留着两种写法`;
  return { ...finding("JX008", first.range, message), related };
}

/** The markers from the first beginning of a conflict to the last end of one, but for lines that lie outside any. */
function conflictMarkers(text: string): RegExpExecArray[] {
  const markers: RegExpExecArray[] = [];
  let open = false;
  for (const marker of text.matchAll(MARKER)) {
    if (marker[0].startsWith("<")) open = true;
    if (open) markers.push(marker);
    if (marker[0].startsWith(">")) open = false;
  }
  return markers.some(([line]) => line.startsWith(">")) ? markers : [];
}

import type { ReportedFinding } from "./reported-finding.ts";

/** As many findings of one code in one file as anyone goes through before looking for what they have in common. */
const MOST_LISTED = 100;

/**
 * The findings, with one in place of all that a code has to say of a file beyond what anyone reads; it keeps them, so that
 * whoever puts lists together counts right, and a program can go through them.
 *
 * Why: one file saved wrong can be wrong at every character.
 */
export function foldFindings(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const counts = new Map<string, number>();
  const folds = new Map<string, ReportedFinding[]>();
  const listed: ReportedFinding[] = [];
  const places: { readonly at: number; readonly folded: readonly ReportedFinding[] }[] = [];
  for (const each of findings) {
    const kind = JSON.stringify([each.code, each.range.file, each.severity, each.acknowledged]);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MOST_LISTED) listed.push(each);
    else if (count > MOST_LISTED + 1) folds.get(kind)?.push(each);
    else {
      const folded = [each];
      folds.set(kind, folded);
      places.push({ at: listed.length, folded });
      listed.push(each);
    }
  }
  for (const { at, folded } of places) listed[at] = foldOf(folded);
  return listed;
}

/** The findings one by one again. */
export function unfold(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return findings.flatMap((each) => each.folded ?? [each]);
}

/** How many findings one stands for. */
export function countOf({ folded }: Pick<ReportedFinding, "folded">): number {
  return folded?.length ?? 1;
}

function foldOf(folded: readonly ReportedFinding[]): ReportedFinding {
  const [first, ...others] = folded;
  if (!first || others.length === 0) return first as ReportedFinding;
  const { related: _, about: __, mend: ___, ...whole } = first;
  return {
    ...whole,
    message: `这个文件里这样的问题还有 ${folded.length} 处，从这里起没有一一列出`,
    hint: "先改好前面列出的，再核对一次；处处都有的，多半是同一个原因",
    folded,
  };
}

import pc from "picocolors";
import type { Proposal, ProposedFigure } from "../../build/propose-links.ts";
import { placeOf } from "../../explain/explain-figure.ts";
import { visible } from "../../reading/visible.ts";

/** As much of a sentence as is shown on either side of the number. */
const AROUND = 40;

/** A typed number in its sentence, marked, and what it may be. */
export function showProposal(proposal: Proposal): string {
  const { range, before, written, behind, candidates } = proposal;
  const head = before.length > AROUND ? `…${before.slice(-AROUND)}` : before;
  const tail = behind.length > AROUND ? `${behind.slice(0, AROUND)}…` : behind;
  const sentence = `  ${visible(head)}${pc.bold(`【${visible(written)}】`)}${visible(tail)}`;
  const shown = candidates.length > 0 ? showFigures(candidates) : ["  数据里没有找到说这件事的数"];
  return `${[pc.cyan(placeOf(range)), sentence, ...shown].join("\n")}\n`;
}

/** Figures to choose from by their numbers. */
export function showFigures(figures: readonly ProposedFigure[]): string[] {
  return figures.map(({ path, value, place, reference, agrees, sure }, index) => {
    const named = `  ${index + 1}. ${visible(path)} = ${value}  ${pc.dim(place)}`;
    if (sure) return `${named}\n     写成 ${reference}（有把握）`;
    return agrees
      ? `${named}\n     是不是它？写成 ${reference}`
      : `${named}\n     数据里是${value}，是不是同一个数？写成 ${reference}`;
  });
}

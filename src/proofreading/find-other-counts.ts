import type { FigureTable } from "../figures/figure-table.ts";
import type { Finding } from "../reading/findings/finding.ts";
import { type Passage, wordsFinding } from "../reading/passage.ts";
import { type Count, countsIn, sayCount } from "./counts.ts";

/** What one document says of one thing. */
interface Said {
  /** The numbers that it says, in the unit all counts of the thing are compared in. */
  readonly amounts: Set<string>;
  /** The first count by reference, and the first that was typed, with their order among all. */
  readonly referred?: Ordered;
  readonly typed?: Ordered;
}

/** A count, and whether the text that says it could refer to a figure. */
interface CountIn extends Count {
  readonly refers: boolean;
}

interface Ordered {
  readonly count: CountIn;
  readonly order: number;
}

/**
 * Counts typed into one document that say another number than the same count in another.
 *
 * Why only where the other document nowhere says the number: two things called alike are counted in both.
 */
export function findOtherCounts(passages: readonly Passage[], figures: FigureTable): Finding[] {
  const counts = passages
    .filter(({ tells }) => tells)
    .flatMap((passage) => countsIn(passage, figures).map((count): CountIn => ({ ...count, refers: passage.refers })))
    .map((count) => ({ count, file: fileOf(count) }));
  const things = new Map<string, Map<string, Said>>();
  for (const [order, { count, file }] of counts.entries()) {
    const documents = things.get(count.of) ?? new Map<string, Said>();
    things.set(count.of, documents);
    documents.set(file, withCount(documents.get(file), { count, order }));
  }
  return counts.flatMap(({ count, file }, order) => {
    if (!count.typed) return [];
    const others = [...(things.get(count.of) ?? [])].flatMap(([document, said]) => (document === file ? [] : [said]));
    if (others.some(({ amounts }) => amounts.has(amountOf(count)))) return [];
    // Of two typed ones the later is told.
    const contradicting = others
      .flatMap(({ referred, typed }) => [referred, typed && typed.order < order ? typed : undefined])
      .filter((each) => each !== undefined)
      .toSorted((a, b) => a.order - b.order);
    return contradicting[0] ? [explain(count, contradicting[0].count)] : [];
  });
}

function withCount(said: Said | undefined, counted: Ordered): Said {
  const kind = counted.count.typed ? "typed" : "referred";
  const amounts = (said?.amounts ?? new Set()).add(amountOf(counted.count));
  return { [kind]: counted, ...said, amounts };
}

const BOTH_REFER = "两处引用同一个数据；确实是两件事的，在 notes.yaml 说明";
const ONE_IS_TYPED = "核对两处，写成同一个数；确实是两件事的，在 notes.yaml 说明";

function explain(count: CountIn, other: Count): Finding {
  const [here, there] = [sayCount(count), sayCount(other)];
  const found = wordsFinding(
    "JX702",
    count.block,
    count.span,
    `这里是${here}，另一处是${there}，说的像是同一件事`,
    count.refers ? BOTH_REFER : ONE_IS_TYPED,
  );
  return { ...found, related: [{ message: `另一处：${there}`, range: other.block.rangeOf(other.span) }] };
}

function fileOf({ block, span }: Count): string {
  return block.rangeOf(span).file;
}

function amountOf({ quantity }: Count): string {
  return quantity.amount.toString();
}

import type { FigureTable } from "../../figures/figure-table.ts";
import { isSamePlace } from "../../reading/finding.ts";
import type { Passage } from "../../reading/passage.ts";
import { check, type Spot } from "../check.ts";
import { contradictedFigures } from "./contradicted-figures.ts";
import { type Count, countsIn, sayCount } from "./counts.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/**
 * Counts typed into one document that say another number than the same count in another, and numbers typed beside the name of a
 * figure that says another.
 *
 * Why only where the other document nowhere says the number: two things called alike are counted in both.
 */
export const otherCounts = check(
  {
    code: "JX702",
    level: "核实",
    title: "同一件事写了两个数",
    why: "两份材料摆在一起看，同一件事的数不一样，审核时一定会问。",
    fix: "两处引用同一个数据；确实是两件事的，在 notes.yaml 说明。",
    example: { file: "report.md", wrong: "举办讲座99期", right: "举办讲座{{业务.举办讲座}}期" },
  },
  (prose: Pick<Prose, "passages" | "referring" | "figures" | "year">) => {
    const others = countedOtherwise(prose);
    const isElsewhere = ({ at }: Spot) => !others.some((other) => isSamePlace(other.at, at));
    return [...others, ...contradictedFigures(prose).filter(isElsewhere)];
  },
);

function countedOtherwise({ passages, figures }: Pick<Prose, "passages" | "figures">): Spot[] {
  const counts = passages.filter(({ tells }) => tells).flatMap((passage) => statementsIn(passage, figures));
  const things = byThing(counts);
  return counts.flatMap((count, order) => {
    const documents = [...(things.get(count.of) ?? [])];
    const others = documents.flatMap(([file, said]) => (file === count.file ? [] : [said]));
    const other = contradicting(count, order, others);
    return other?.meant === count.meant ? [contradiction(count, other)] : [];
  });
}

/** A count, the document that says it, and whether the text could refer to a figure instead. */
interface Statement extends Count {
  readonly file: string;
  readonly refers: boolean;
}

function statementsIn(passage: Passage, figures: FigureTable): Statement[] {
  return countsIn(passage, figures).map((count) => ({
    ...count,
    file: count.block.rangeOf(count.span).file,
    refers: passage.refers,
  }));
}

/** A statement with its order among all. */
interface Ordered {
  readonly count: Statement;
  readonly order: number;
}

/** What one document says of one thing. */
interface Said {
  /** The numbers that it says, in the unit all counts of the thing are compared in. */
  readonly amounts: Set<string>;
  /** The first count by reference, and the first that was typed. */
  readonly referred?: Ordered;
  readonly typed?: Ordered;
}

/** What is said of each thing, by the documents that say it. */
function byThing(counts: readonly Statement[]): Map<string, Map<string, Said>> {
  const things = new Map<string, Map<string, Said>>();
  for (const [order, count] of counts.entries()) {
    const documents = things.get(count.of) ?? new Map<string, Said>();
    things.set(count.of, documents);
    documents.set(count.file, withCount(documents.get(count.file), { count, order }));
  }
  return things;
}

function withCount(said: Said | undefined, counted: Ordered): Said {
  const kind = counted.count.typed ? "typed" : "referred";
  const amounts = (said?.amounts ?? new Set()).add(amountOf(counted.count));
  return { [kind]: counted, ...said, amounts };
}

function amountOf({ quantity }: Count): string {
  return quantity.amount.toString();
}

/** The first count of the same in other documents, if a number was typed that none of them says; of two typed ones the later is wrong. */
function contradicting(count: Statement, order: number, others: readonly Said[]): Statement | undefined {
  if (!count.typed || others.some(({ amounts }) => amounts.has(amountOf(count)))) return undefined;
  return others
    .flatMap(({ referred, typed }) => [referred, typed && typed.order < order ? typed : undefined])
    .filter((each) => each !== undefined)
    .toSorted((a, b) => a.order - b.order)[0]?.count;
}

const BOTH_REFER = "两处引用同一个数据；确实是两件事的，在 notes.yaml 说明";
const ONE_IS_TYPED = "核对两处，写成同一个数；确实是两件事的，在 notes.yaml 说明";

function contradiction(count: Statement, other: Count): Spot {
  const [here, there] = [sayCount(count), sayCount(other)];
  const found = wordsAt(
    count.block,
    count.span,
    `这里是${here}，另一处是${there}，说的像是同一件事`,
    count.refers ? BOTH_REFER : ONE_IS_TYPED,
  );
  return { ...found, related: [{ message: `另一处：${there}`, range: other.block.rangeOf(other.span) }] };
}

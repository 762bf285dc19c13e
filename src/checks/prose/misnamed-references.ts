import type { FigureTable } from "../../figures/figure-table.ts";
import { type Reference, referencesIn } from "../../reading/parse-references.ts";
import type { Block } from "../../reading/passage.ts";
import { writeNumberReference, writeReference } from "../../reading/write-reference.ts";
import { check, type Spot } from "../check.ts";
import { pairsOf } from "./character-pairs.ts";
import type { Prose } from "./prose.ts";
import { siblingsOf } from "./siblings.ts";
import { wordsAt } from "./words-at.ts";

/** References behind the name of another figure: 读者{{讲座.人次}}人次. */
export const misnamedReferences = check(
  {
    code: "JX727",
    level: "核实",
    title: "引用前面的词说的是另一个数",
    why: "词说的是一项，引用的是另一项，印出来的数就张冠李戴了。",
    fix: "引用词所说的那一项，或者改前面的词；没有引错的，在 notes.yaml 说明。",
    example: {
      file: "report.md",
      wrong: "全年执行{{经费.全年预算}}万元",
      right: "全年执行{{经费.全年执行}}万元",
    },
  },
  ({ referring, figures }: Pick<Prose, "referring" | "figures">) =>
    referring.flatMap((block) =>
      referencesIn(block.text).flatMap((reference) => misnamedIn(reference, block, figures) ?? []),
    ),
);

/** As far back as a clause is read for what its number is of. */
const NEAR = 30;

function misnamedIn({ asked, unit, span }: Reference, block: Block, figures: FigureTable): Spot | undefined {
  if (asked.kind !== "name") return undefined;
  const value = figures.value(asked.name);
  if (value?.kind !== "quantity") return undefined;
  const before = block.words.slice(Math.max(0, span.start - NEAR), span.start);
  const clause = /[^，。；：、（\n\uFFFC]*$/u.exec(before)?.[0] ?? "";
  const other = siblingsOf(asked.name, figures).find((sibling) => saysOther(clause, asked.name, sibling));
  if (other === undefined) return undefined;
  const message = `前面的词说的像是“${other}”，引用的却是“${asked.name}”`;
  const besides = "引用的没有错的，改前面的词";
  const hint = `是不是 ${writeReference(other, value.quantity)}？${besides}`;
  const text = unit === undefined ? `{{${other}}}` : writeNumberReference(other, unit);
  return wordsAt(block, span, message, hint, { text, isGuess: true, besides });
}

/** What may stand between the words that tell two figures apart and the number: the rest of the name, 达到, 共. */
const MOST_BETWEEN = 5;
/** Words that say how two figures compare, or name several. */
const OTHERWISE = /[比较占按从由超多少增减升降除外后和与及各]|分别/u;

/** Whether the words before a reference end with what tells a sibling from the figure referred to, and nowhere say the figure's own. */
function saysOther(clause: string, path: string, sibling: string): boolean {
  const [own, others] = differingPairs(path, sibling);
  if (own.length === 0 || own.some((pair) => clause.includes(pair))) return false;
  return others.some((pair) => {
    const at = clause.lastIndexOf(pair);
    const between = clause.slice(at + pair.length);
    return (
      at >= 0 && between.length <= MOST_BETWEEN && !OTHERWISE.test(clause.slice(0, at)) && !OTHERWISE.test(between)
    );
  });
}

/** The pairs of characters that only the one name has where two differ in a part, and those that only the other has. */
function differingPairs(one: string, other: string): [own: string[], others: string[]] {
  const [left, right] = [one.split("."), other.split(".")];
  const at = left.findIndex((part, index) => part !== right[index]);
  const shared = new Set(pairsOf(left.toSpliced(at, 1).join(".")));
  const [own, others] = [left, right].map((parts) => pairsOf(parts[at] ?? "")) as [string[], string[]];
  return [
    own.filter((pair) => !others.includes(pair)),
    others.filter((pair) => !own.includes(pair) && !shared.has(pair)),
  ];
}

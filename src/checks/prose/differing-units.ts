import type { FigureTable } from "../../figures/figure-table.ts";
import { parseReferences } from "../../reading/parse-references.ts";
import type { Block } from "../../reading/passage.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { PRINT_STYLES } from "../../values/quantities/print-quantity.ts";
import { findUnit, RATIO, unitNames } from "../../values/quantities/units.ts";
import { check, type Spot } from "../check.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/** Figures that texts give two units: another counter than the figure's own behind it, or 元 here and 万元 there. */
export const differingUnits = check(
  {
    code: "JX713",
    level: "核实",
    title: "同一个数写了两种单位",
    why: "数据里是“所”，文字里写“个”，或者一处按万元、一处按元，摆在一起看就像是两个数。",
    fix: "各处用同一个单位；单位填错了的，改 figures.yaml。",
    example: {
      file: "report.md",
      wrong: "举办讲座{{整数 业务.举办讲座}}场",
      right: "举办讲座{{整数 业务.举办讲座}}期",
    },
  },
  ({ passages, figures }: Pick<Prose, "passages" | "figures">) => {
    const uses = passages.flatMap(({ blocks }) => blocks.flatMap(usesIn));
    return [...uses.flatMap((use) => otherCounter(use, figures)), ...otherStyles(uses)];
  },
);

/** A figure that a text refers to, by the style it prints in. */
interface Use {
  readonly block: Block;
  readonly style: string;
  readonly path: string;
  readonly span: Span;
}

function usesIn(block: Block): Use[] {
  return parseReferences(block.text).parts.flatMap((part) => {
    if (typeof part === "string" || part.words.length !== 2) return [];
    const [style = "", path = ""] = part.words;
    return Object.hasOwn(PRINT_STYLES, style) ? [{ block, style, path, span: part.span }] : [];
  });
}

const LONGEST_FIRST = unitNames()
  .filter((name) => findUnit(name)?.dimension !== RATIO)
  .sort((a, b) => b.length - a.length);

/** 2所 in the figures and 个 in the sentence; 人 and 名 are one. */
function otherCounter({ block, style, path, span }: Use, figures: FigureTable): Spot[] {
  const value = figures.value(path);
  if (value?.kind !== "quantity" || PRINT_STYLES[style]?.dimension || style === "原样") return [];
  const { unit } = value.quantity;
  const [about = ""] = /^[余多]?/u.exec(block.text.slice(span.end, span.end + 1)) ?? [];
  const start = span.end + about.length;
  const said = LONGEST_FIRST.find((name) => block.text.startsWith(name, start));
  if (said === undefined || unit.dimension === RATIO || findUnit(said)?.dimension === unit.dimension) return [];
  const message = `“${path}”的单位是“${unit.name}”，这里写的是“${said}”`;
  const hint = `改成“${unit.name}”，或者改 figures.yaml 里的单位`;
  return [wordsAt(block, { start, end: start + said.length }, message, hint)];
}

/**
 * An amount that one sentence prints in 元 and another in 万元; what is found is the later. A style that the unit behind it
 * contradicts is left to the filling in of texts.
 */
function otherStyles(uses: readonly Use[]): Spot[] {
  const inMoney = uses.filter(({ block, style, span }) => {
    const unit = PRINT_STYLES[style]?.unitAfter;
    return unit !== undefined && block.text.startsWith(unit, span.end);
  });
  const first = new Map(inMoney.toReversed().map((use) => [use.path, use]));
  return inMoney.flatMap(({ block, style, path, span }) => {
    const before = first.get(path);
    if (!before || before.style === style) return [];
    const found = wordsAt(
      block,
      span,
      `“${path}”这里按${style}印，另一处按${before.style}印`,
      `写成 {{${before.style} ${path}}}${before.style}`,
    );
    return [{ ...found, related: [{ message: `按${before.style}印的`, range: before.block.rangeOf(before.span) }] }];
  });
}

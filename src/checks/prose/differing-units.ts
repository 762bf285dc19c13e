import { referencesIn } from "../../reading/parse-references.ts";
import type { Block } from "../../reading/passage.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { groupBy } from "../../values/group-by.ts";
import { unitBehind } from "../../values/quantities/unit-behind.ts";
import { unitNamed } from "../../values/quantities/units.ts";
import { check, type Spot } from "../check.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/** Amounts that texts say in two units, 元 here and 万元 there. */
export const differingUnits = check(
  {
    code: "JX713",
    level: "核实",
    title: "同一个数写了两种单位",
    why: "同一笔钱一处写万元、一处写元，摆在一起看就像是两个数。",
    fix: "各处用同一个单位。",
    example: {
      file: "report.md",
      wrong: "全年预算{{经费.全年预算}}万元，执行完毕，共{{经费.全年预算}}元",
      right: "全年预算{{经费.全年预算}}万元，执行完毕，共{{经费.全年预算}}万元",
    },
  },
  ({ passages }: Pick<Prose, "passages">) => otherUnits(passages.flatMap(({ blocks }) => blocks.flatMap(usesIn))),
);

/** An amount that a text refers to, and the unit it is said in. */
interface Use {
  readonly block: Block;
  readonly unit: string;
  readonly name: string;
  readonly span: Span;
  /** Where the reference stands with what is said behind it. */
  readonly whole: Span;
}

function usesIn(block: Block): Use[] {
  return referencesIn(block.text).flatMap(({ unit, asked, span }) => {
    if (unit !== undefined || asked.kind !== "name") return [];
    const words = block.text.slice(span.end);
    const said = unitBehind(words, unitNamed("元"));
    // 元/公里 is no money, but what something costs.
    return said && words[said.length] !== "/"
      ? [
          {
            block,
            unit: said.unit.name,
            name: asked.name,
            span,
            whole: { start: span.start, end: span.end + said.length },
          },
        ]
      : [];
  });
}

/** Amounts that one sentence says in 元 and another in 万元: those in the unit that is said less often, of that amount or of all. */
function otherUnits(uses: readonly Use[]): Spot[] {
  const ofAll = groupBy(uses, ({ unit }) => unit);
  const usesOf = ([use]: readonly Use[]) => ofAll.get(use?.unit ?? "")?.length ?? 0;
  return [...groupBy(uses, ({ name }) => name).values()].flatMap((alike) => {
    const byUnit = [...groupBy(alike, ({ unit }) => unit).values()];
    const [usual, ...others] = byUnit.toSorted((a, b) => b.length - a.length || usesOf(b) - usesOf(a));
    const model = usual?.[0];
    return model ? others.flat().map((use) => differing(use, model)) : [];
  });
}

function differing({ block, unit, name, span, whole }: Use, model: Use): Spot {
  const message = `“${name}”这里写${unit}，另一处写${model.unit}`;
  const text = `{{${name}}}${model.unit}`;
  // A 余 between number and unit would be lost.
  const isPlain = whole.end - span.end === unit.length;
  const mend = isPlain ? { text, at: block.rangeOf(whole) } : undefined;
  const found = wordsAt(block, span, message, `写成 ${text}`, mend);
  return { ...found, related: [{ message: `写${model.unit}的`, range: model.block.rangeOf(model.span) }] };
}

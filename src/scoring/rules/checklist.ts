import { type Finding, finding } from "../../reading/finding.ts";
import type { YamlCursor } from "../../reading/yaml/yaml-cursor.ts";
import { nearest } from "../../values/nearest.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";
import { pointsOf } from "../../values/quantities/quantity.ts";
import type { Award, Step } from "../award.ts";
import type { Evidence } from "../evidence.ts";
import type { JudgingShape } from "../judging-shape.ts";
import type { Row } from "../row.ts";
import { allOrNothing, type RuleWording } from "../rule-wording.ts";

/** The share of the matters that are done, times the points. */
export interface Checklist {
  readonly kind: "checklist";
  /** What the form asks of every department alike; absent where each department names its own matters. */
  readonly items?: readonly string[];
}

/** The shape that a rubric calls 清单. */
export const checklist: JudgingShape<Checklist> = {
  kind: "checklist",
  judges: true,
  ways: { 清单: read },
  faults: () => [],
  awards: () => [],
  needs: "完成情况",
  score,
  wording,
};

function read(cursor: YamlCursor): Checklist {
  return { kind: "checklist", ...(cursor.has("事项") ? { items: cursor.at("事项").value as string[] } : {}) };
}

type Answers = NonNullable<Evidence["done"]>;

function score({ items }: Checklist, { done, range }: Evidence, row: Row): Award | Finding[] | undefined {
  if (!done?.size) return undefined;
  const misfits = items ? checkItems(row, items, done, range) : [];
  return misfits.length > 0 ? misfits : share(items ?? [...done.keys()], done, row);
}

/** The items the form prints against those answered; a misspelt one isn't missing as well. */
function checkItems({ name }: Row, items: readonly string[], done: Answers, range: Evidence["range"]): Finding[] {
  const open = items.filter((item) => !done.has(item));
  const strange = [...done].filter(([item]) => !items.includes(item));
  const meant = new Map(strange.map(([item]) => [item, nearest(item, open)]));
  const missing = open.filter((item) => ![...meant.values()].includes(item));
  return [
    ...strange.map(([item, answer]) => {
      const close = meant.get(item);
      const message = `“${name}”没有“${item}”这一事项`;
      return close
        ? finding("JX403", answer.range, message, `是不是“${close}”？`, { text: close, isGuess: true })
        : finding("JX403", answer.range, message, `表上的事项是：${items.join("、")}`);
    }),
    ...missing.map((item) => finding("JX403", range, `“${name}”的完成情况缺少“${item}”`, "填“是”或“否”")),
  ];
}

function share(items: readonly string[], done: Answers, { points: full }: Row): Award {
  const fulfilled = items.filter((item) => done.get(item)?.yes).length;
  const points = full.times(fulfilled).dividedBy(items.length);
  const answers = items.map((item): Step => {
    return { kind: "evidence", text: `${item}：${done.get(item)?.yes ? "已完成" : "未完成"}` };
  });
  const text = `${items.length} 项完成 ${fulfilled} 项，得 ${printNumber(full)} 分 × ${fulfilled} ÷ ${items.length} = ${printNumber(points.toDecimalPlaces(4))} 分`;
  return { points, steps: [...answers, { kind: "award", text }] };
}

/** A wording may say what each matter brings: 各2分. */
function wording({ items }: Checklist, row: Row): RuleWording {
  const each = items ? [pointsOf(row.points.dividedBy(items.length))] : [];
  return { standard: undefined, due: [], allowed: [...allOrNothing(row), ...each] };
}

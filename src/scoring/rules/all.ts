import type { Finding } from "../../reading/finding.ts";
import type { YamlCursor } from "../../reading/yaml/yaml-cursor.ts";
import type { JudgingShape } from "../judging-shape.ts";
import type { MeasuringShape } from "../measuring-shape.ts";
import { bands } from "./bands.ts";
import { checklist } from "./checklist.ts";
import { choice } from "./choice.ts";
import { graded } from "./graded.ts";
import { instanceDeduction } from "./instance-deduction.ts";
import { proportional } from "./proportional.ts";
import { rangeMet } from "./range-met.ts";
import { stepDeduction } from "./step-deduction.ts";
import { targetMet } from "./target-met.ts";

/** Every shape of scoring rule. A new one is a module beside these, a name in this list, and its keys in rubric.schema.json. */
export const SHAPES = [
  stepDeduction,
  bands,
  instanceDeduction,
  proportional,
  choice,
  checklist,
  targetMet,
  rangeMet,
  graded,
] as const;

/** A scoring rule: of one of the shapes. */
export type Rule = Parameters<(typeof SHAPES)[number]["score"]>[0];

type Shape = MeasuringShape<Rule> | JudgingShape<Rule>;

const BY_KIND: ReadonlyMap<string, Shape> = new Map(SHAPES.map((shape) => [shape.kind, shape]));

/** What the program knows of a rule: its shape. */
export function shapeOf({ kind }: Rule): Shape {
  return BY_KIND.get(kind) as Shape;
}

const WAYS: Readonly<Record<string, Shape["ways"][string]>> = Object.assign({}, ...SHAPES.map(({ ways }) => ways));

/** Reads the 计分 of one indicator; the schema has seen to it that its 方式 is known and has the keys it needs. */
export function readRule(cursor: YamlCursor, findings: Finding[]): Rule {
  const way = cursor.text("方式");
  const read = WAYS[way];
  if (!read) throw new Error(`the schema let through 方式: ${way}`);
  return read(cursor, findings);
}

import type { Counterpart } from "../figures/relations/counterpart.ts";
import type { Relation, Tolerance } from "../figures/relations/relation.ts";
import type { Finding } from "../reading/finding.ts";
import { loadFormula } from "../reading/load-formula.ts";
import { readQuantity } from "../reading/read-quantity.ts";
import { cursorAt, type YamlCursor } from "../reading/yaml/yaml-cursor.ts";
import type { YamlSource } from "../reading/yaml/yaml-source.ts";

/** What a checks.yaml asks for: balances between figures, and figures that indicators repeat. */
interface Checks {
  readonly relations: readonly Relation[];
  readonly counterparts: readonly Counterpart[];
}

/** Translates a checks.yaml that has passed its schema. */
export function loadChecks(yaml: YamlSource): { checks: Checks; findings: Finding[] } {
  const findings: Finding[] = [];
  const top = cursorAt(yaml);
  const checks = {
    relations: top.items("勾稽关系").map((relation) => loadRelation(relation, findings)),
    counterparts: top.items("指标对照").map((counterpart) => loadCounterpart(counterpart, findings)),
  };
  return { checks, findings };
}

function loadRelation(relation: YamlCursor, findings: Finding[]): Relation {
  return {
    ...loadHead(relation),
    formula: loadFormula(relation, "关系", findings),
    ...(relation.has("允许误差") ? { tolerance: loadTolerance(relation, findings) } : {}),
    yieldsTo: textsUnder(relation, "让位于"),
    range: relation.at("关系").range,
  };
}

function loadCounterpart(counterpart: YamlCursor, findings: Finding[]): Counterpart {
  return {
    ...loadHead(counterpart),
    words: textsUnder(counterpart, "指标含"),
    otherWords: textsUnder(counterpart, "指标不含"),
    figure: loadFormula(counterpart, "数据", findings),
    range: counterpart.at("数据").range,
  };
}

function loadHead(cursor: YamlCursor): Pick<Relation, "code" | "name" | "severity" | "fix"> {
  return {
    code: cursor.text("编号"),
    name: cursor.text("名称"),
    severity: cursor.text("级别") === "错误" ? "error" : "warning",
    fix: cursor.text("怎样改"),
  };
}

function textsUnder(cursor: YamlCursor, key: string): string[] {
  return cursor.items(key).map(({ value }) => String(value));
}

function loadTolerance(relation: YamlCursor, findings: Finding[]): Tolerance {
  return {
    allowed: readQuantity(relation, "允许误差", findings),
    range: relation.yaml.rangeOf([...relation.path, "允许误差"]),
  };
}

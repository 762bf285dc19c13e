import type { Finding } from "../reading/findings/finding.ts";
import { loadFormula } from "../reading/load-formula.ts";
import { readPoints, readQuantity } from "../reading/read-quantity.ts";
import type { YamlCursor } from "../reading/yaml/yaml-cursor.ts";
import type { Band, OwnIndicators, Rule, StepDeduction, TargetMet } from "../scoring/rubric.ts";

const REST: Record<string, StepDeduction["rest"]> = { 不计: "ignored", 计一步: "counted", 按比例: "proportional" };
const MISSED: Record<string, TargetMet["missed"]> = { 按比例: "by-ratio", 按偏差: "by-deviation", 零分: "none" };
const BOUNDS = { 等于: "=", 高于: ">", 不低于: "≥", 低于: "<", 不高于: "≤" } as const;

/** Translates the `计分` of one indicator; the schema has seen to it that each way of scoring has the keys it needs. */
export function loadRule(cursor: YamlCursor, findings: Finding[]): Rule {
  const way = cursor.text("方式");
  switch (way) {
    case "超过扣分":
    case "低于扣分":
      return {
        kind: "step-deduction",
        side: way === "超过扣分" ? "over" : "under",
        standard: readQuantity(cursor, "标准", findings),
        step: readQuantity(cursor, "每", findings),
        points: readPoints(cursor, "扣", findings),
        rest: REST[cursor.optionalText("不足一步") ?? "不计"] ?? "ignored",
      };
    case "分档":
      return { kind: "bands", bands: cursor.items("档").map((band) => loadBand(band, findings)) };
    case "按例扣分":
      return { kind: "instance-deduction", points: readPoints(cursor, "每例扣", findings) };
    case "按比例":
      return { kind: "proportional" };
    case "选择": {
      const options = cursor.items("选项").map((option) => ({
        judgement: option.text("评定"),
        points: readPoints(option, "得", findings),
      }));
      return { kind: "choice", options };
    }
    case "清单":
      return { kind: "checklist", ...(cursor.has("事项") ? { items: cursor.at("事项").value as string[] } : {}) };
    case "达标":
      return loadTarget(cursor, findings);
    default:
      throw new Error(`the schema let through 方式: ${way}`);
  }
}

/** Translates the `自定指标` of a section: how the department's own indicators score. */
export function loadOwnIndicators(cursor: YamlCursor, findings: Finding[]): OwnIndicators {
  return {
    missed: MISSED[cursor.text("未达标")] ?? "none",
    grades: cursor.items("定性").map((grade) => ({
      grade: grade.text("评定"),
      bounds: loadBounds(grade, findings),
      range: grade.yaml.rangeOf(grade.path),
    })),
  };
}

function loadBand(cursor: YamlCursor, findings: Finding[]): Band {
  return {
    bounds: loadBounds(cursor, findings),
    points: readPoints(cursor, "得", findings),
    range: cursor.yaml.rangeOf(cursor.path),
  };
}

function loadBounds(cursor: YamlCursor, findings: Finding[]): Band["bounds"] {
  const bounds = Object.entries(BOUNDS).filter(([key]) => cursor.has(key));
  return bounds.map(([key, comparator]) => ({ comparator, value: readQuantity(cursor, key, findings) }));
}

function loadTarget(cursor: YamlCursor, findings: Finding[]): TargetMet {
  return {
    kind: "target-met",
    comparator: cursor.text("比较").replace("＝", "=") as TargetMet["comparator"],
    target: loadFormula(cursor, "目标", findings),
    missed: MISSED[cursor.optionalText("未达标") ?? "零分"] ?? "none",
  };
}

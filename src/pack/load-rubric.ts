import type { Finding } from "../reading/finding.ts";
import { loadFormula } from "../reading/load-formula.ts";
import { readPoints } from "../reading/read-quantity.ts";
import { cursorAt, type YamlCursor } from "../reading/yaml/yaml-cursor.ts";
import type { YamlSource } from "../reading/yaml/yaml-source.ts";
import type { Group, Indicator, NotApplicable, OwnIndicators, Precision, Rubric, Section } from "../scoring/rubric.ts";
import { readRule } from "../scoring/rules/all.ts";
import { readGrades } from "../scoring/rules/graded.ts";
import { readMissed } from "../scoring/rules/target-met.ts";

const NOT_APPLICABLE: Record<string, NotApplicable> = { 零分: "none", 满分: "full", 折算: "rescale" };

const ROUNDING: Record<string, Precision["rounding"]> = { 四舍五入: "half-up", 舍去: "down", 进一: "up" };

/** Translates a rubric.yaml that has passed its schema. */
export function loadRubric(yaml: YamlSource): { rubric: Rubric; findings: Finding[] } {
  const findings: Finding[] = [];
  const top = cursorAt(yaml);
  const section = (cursor: YamlCursor): Section => ({
    name: cursor.text("一级指标"),
    points: readPoints(cursor, "分值", findings),
    groups: cursor.items("二级指标").map(group),
    ...(cursor.has("自定指标") ? { own: ownIndicators(cursor.at("自定指标")) } : {}),
    range: cursor.at("分值").range,
  });
  const ownIndicators = (cursor: YamlCursor): OwnIndicators => ({
    missed: readMissed(cursor),
    grades: readGrades(cursor, findings),
  });
  const group = (cursor: YamlCursor): Group => ({
    name: cursor.text("名称"),
    points: readPoints(cursor, "分值", findings),
    joint: cursor.optionalText("合并计分") === "是",
    indicators: cursor.items("三级指标").map(indicator),
    range: cursor.at("分值").range,
  });
  const indicator = (cursor: YamlCursor): Indicator => {
    const standard = cursor.optionalText("评价标准");
    const explanation = cursor.optionalText("指标说明");
    const measure = cursor.has("计算") ? loadFormula(cursor, "计算", findings) : undefined;
    const whenNotApplicable = NOT_APPLICABLE[cursor.optionalText("不适用") ?? ""];
    return {
      name: cursor.text("名称"),
      points: readPoints(cursor, "分值", findings),
      ...(standard ? { standard } : {}),
      ...(explanation ? { explanation } : {}),
      ...(measure ? { measure } : {}),
      rule: readRule(cursor.at("计分"), findings),
      ...(whenNotApplicable ? { whenNotApplicable } : {}),
      range: yaml.rangeOf([...cursor.path, "名称"]),
    };
  };
  const rubric: Rubric = {
    full: readPoints(top, "满分", findings),
    precision: {
      digits: Number(top.at("得分小数位").value),
      rounding: ROUNDING[top.optionalText("舍入") ?? ""] ?? "half-up",
    },
    sections: top.items("指标").map(section),
    notes: top.items("填报说明").map(({ value, path }) => ({ text: String(value), range: yaml.rangeOf(path) })),
    range: top.at("满分").range,
  };
  return { rubric, findings };
}

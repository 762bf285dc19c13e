import { type Finding, finding, type SourceRange } from "../../reading/finding.ts";
import { POINTS, type Unit } from "../../values/quantities/units.ts";
import { standingUnit } from "./unit-too-many.ts";

/** What the facts are that are no names: points, the year, or the grade, which is a word. */
const FACTS: ReadonlyMap<string, "points" | "year" | "grade"> = new Map([
  ["总分", "points"],
  ["满分", "points"],
  ["年度", "year"],
  ["等次", "grade"],
]);

/** A unit behind a fact that it doesn't fit: 2023万元. */
export function unitOfFact(name: string, behind: string, range: SourceRange): Finding[] {
  switch (FACTS.get(name)) {
    case "points":
      return unitOfPoints(name, behind, range);
    case "year": {
      const unit = standingUnit(behind, (each) => !OF_A_YEAR.has(each.name))?.unit;
      return unit ? [misfit(name, "年份", unit, `写成 {{${name}}}年`, range)] : [];
    }
    case "grade":
      return unitOfWord(name, "文字", behind, range);
    default:
      return [];
  }
}

/** A unit behind points that is none of theirs: 3万元 of {{得分 甲}}. */
export function unitOfPoints(name: string, behind: string, range: SourceRange): Finding[] {
  const unit = standingUnit(behind, ({ dimension }) => dimension !== POINTS)?.unit;
  return unit ? [misfit(name, "分数", unit, `写成 {{${name}}}分`, range)] : [];
}

/** A unit behind what prints as a word: 优分, 是项. */
export function unitOfWord(name: string, kind: string, behind: string, range: SourceRange): Finding[] {
  const unit = standingUnit(behind, (each) => each.name !== "类")?.unit;
  return unit ? [misfit(name, kind, unit, `写成 {{${name}}}，后面不写“${unit.name}”`, range)] : [];
}

/** 2023年, and what is counted or called by years: 2023届, 2023期, 2023版. */
const OF_A_YEAR = new Set(["年", "届", "期"]);

function misfit(name: string, kind: string, unit: Unit, hint: string, range: SourceRange): Finding {
  return finding("JX507", range, `“${name}”是${kind}，后面写的却是“${unit.name}”`, hint);
}

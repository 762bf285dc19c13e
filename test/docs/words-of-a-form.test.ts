import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentModel, factsOf } from "../../src/documents/document-model.ts";
import { BLOCKS, OWN_HELPERS } from "../../src/documents/template/template-helpers.ts";
import { OF_INDICATOR } from "../../src/reading/parse-references.ts";
import { SHAPES } from "../../src/scoring/rules/all.ts";
import { parseFormula } from "../../src/values/formulas/parse-formula.ts";
import { unitNames } from "../../src/values/quantities/units.ts";
import { examineWorkspace } from "../support/examine.ts";
import { PROJECT, workspaceNamed } from "../support/workspace.ts";

const page = readFileSync(join(PROJECT, "docs/words-of-a-form.md"), "utf8");
const named = (name: string) => page.includes(`\`${name}\``);

test("every unit is listed", () => {
  expect(unitNames().filter((name) => !named(name))).toEqual([]);
});

describe("the page's formulas are formulas", () => {
  const section = page.slice(page.indexOf("## 算式"), page.indexOf("## 计分依据"));
  const first = section
    .split("\n")
    .flatMap((line) => /^\| (`.*?`) \|/u.exec(line)?.[1]?.match(/(?<=`)[^`]+(?=`)/gu) ?? []);
  test.each(first.filter((each) => each.trim() !== ""))("%s", (formula) => {
    expect(parseFormula(formula)).toHaveProperty("formula");
  });
});

test("every key that a rule finds its evidence under is listed", () => {
  const keys = SHAPES.flatMap((shape) => (shape.judges ? [shape.needs] : []));
  expect(["来源", "依据", "不适用", ...keys].filter((key) => !named(key))).toEqual([]);
});

test("every name that the program gives to templates is listed", async () => {
  const { departments } = await examineWorkspace(workspaceNamed("small"));
  const evaluated = departments.at(-1)?.evaluated;
  if (!evaluated) throw new Error("the small workspace has something wrong");
  const { data, pack, figures, sheet } = evaluated;
  const { model } = documentModel("2023", data, pack, sheet, factsOf("2023", data, figures, pack, sheet));
  const names = namesIn({ ...model, 单位: "", 项目: "" });
  expect(names).toContain("行数");
  expect([...names].filter((name) => !named(name))).toEqual([]);
});

test("every helper and block of templates is named", () => {
  const helpers = [...BLOCKS.map((name) => `#${name}`), ...Object.keys(OWN_HELPERS), ...OF_INDICATOR];
  expect(helpers.filter((name) => !page.includes(`{{${name} `))).toEqual([]);
});

/** The keys of a model and of what it holds. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(namesIn))];
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return [];
  return [...new Set(Object.entries(value).flatMap(([name, inside]) => [name, ...namesIn(inside)]))];
}

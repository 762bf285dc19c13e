import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "hast";
import { describe, expect, test } from "vitest";
import { declaredFigures } from "../../src/figures/declared-figures.ts";
import { loadPack } from "../../src/pack/load-pack.ts";
import { openSchemas } from "../../src/reading/schema/schema-store.ts";
import { writeValue } from "../../src/values/formulas/write-formula.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { applyEdit } from "../support/edit.ts";
import { examineWorkspace } from "../support/examine.ts";
import { htmlOf } from "../support/html-tree.ts";
import { runJixiao } from "../support/run-jixiao.ts";
import { newProject } from "../support/workspace.ts";

const FOLDER = "data/2024/qw-zuzhibu";

/** The project's own 2023, and after it a made-up 2024 of the same department. */
function twoYears(): string {
  const root = newProject();
  cpSync(join(import.meta.dirname, "second-year"), join(root, "data", "2024"), { recursive: true });
  return root;
}

test("beginning 2024 from the published 2023 leaves exactly what must be filled in", async () => {
  const root = newProject();
  expect((await runJixiao(root, ["new", "year", "2024"])).exitCode).toBe(0);

  const { findings } = await examineWorkspace(root);
  const due = findings.filter(({ range }) => range.file.startsWith("data/2024/"));
  const blanks = ["figures.yaml", "indicators.yaml", "evidence.yaml"].flatMap((file) =>
    readFileSync(join(root, FOLDER, file), "utf8")
      .split("\n")
      .flatMap((line, index) => [...line.matchAll(/: (?=,| \}|$)/gu)].map(() => `${FOLDER}/${file}:${index + 1}`)),
  );
  const reported = (code: string) =>
    due.filter((each) => each.code === code).map(({ range }) => `${range.file}:${range.start.line}`);
  expect(reported("JX202").sort()).toEqual(blanks.sort());
  expect(blanks.length).toBeGreaterThan(100);
  expect([...new Set(due.map(({ code }) => code))].sort()).toEqual(["JX202", "JX510", "JX526"]);
  expect(due.every(({ hint }) => hint)).toBe(true);
});

describe("2024 filled in", () => {
  test("is checked without a finding, scored, and reads 2023 where it takes over", async () => {
    const { findings, departments } = await examineWorkspace(twoYears());
    expect(findings.filter(({ range }) => range.file.includes("2024"))).toEqual([]);
    const evaluated = departments.at(-1)?.evaluated;
    const value = (path: string) => writeValue(evaluated?.figures.value(path) ?? { kind: "unavailable" });
    expect(value("三公经费.上年预算数")).toBe("27万元");
    expect(value("三公经费.变动率")).toBe("≈-11.111111%");
    expect(value("结转结余.上年结转结余总额")).toBe("0元");
    expect(printNumber(evaluated?.sheet.total as never)).toBe("93.68");
    expect(htmlOf(evaluated?.documents.at(-1)?.tree as Root)).toContain("上年预算27.00万元");
  });

  test("is built", async () => {
    const root = twoYears();
    const { output, exitCode } = await runJixiao(root, ["build", "--year", "2024"]);
    expect(exitCode).toBe(0);
    expect(output).toContain("总分 93.68 分");
  });

  test("with figures typed otherwise than 2023 reported them, each is a finding", async () => {
    const root = twoYears();
    const figures = `${FOLDER}/figures.yaml`;
    applyEdit(root, { 文件: figures, 把: "=上年.三公经费.合计.本年预算数", 写成: "28万元" });
    applyEdit(root, { 文件: figures, 把: "=上年.结转结余.本年结转结余总额", 写成: "1万元" });
    const { findings } = await examineWorkspace(root);
    const due = findings.filter(({ code }) => code === "JX603");
    expect(due.map(({ message }) => message)).toEqual([
      "“年度预算资金.上年结转资金.年初预算数”填的是 1万元，上年的“结转结余.本年结转结余总额”是 0万元",
      "“三公经费.上年预算数”填的是 28万元，上年的“三公经费.合计.本年预算数”是 27万元",
    ]);
    expect(due[1]?.related?.map(({ range }) => `${range.file}:${range.start.line}`)).toEqual([
      "data/2023/qw-zuzhibu/figures.yaml:11",
      "data/2023/qw-zuzhibu/figures.yaml:12",
      "data/2023/qw-zuzhibu/figures.yaml:14",
    ]);
  });
});

test("what the form takes over from the year before is a figure of the form", () => {
  const root = newProject();
  const schemas = openSchemas(root);
  const declared = declaredFigures(schemas, "datonghu-2023/figures");
  const derived = loadPack(root, "datonghu-2023", schemas).pack?.derived.map(({ path }) => path) ?? [];
  const sources = [...declared.values()].flatMap(({ lastYear }) => lastYear ?? []);
  expect(sources.sort()).toEqual(["三公经费.合计.本年预算数", "结转结余.本年结转结余总额"]);
  for (const source of sources) expect([...declared.keys(), ...derived]).toContain(source);
});

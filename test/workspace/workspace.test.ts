import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { openSchemas, type SchemaStore } from "../../src/reading/schema/schema-store.ts";
import { selectFolders } from "../../src/workspace/workspace.ts";
import { applyEdit } from "../support/edit.ts";
import { newWorkspace } from "../support/workspace.ts";

let root: string;
let schemas: SchemaStore;
beforeEach(() => {
  root = newWorkspace();
  schemas = openSchemas(root);
});

const select = (years: string[] = [], departments: string[] = []) =>
  selectFolders(root, { years, departments }, schemas);

test("everything is selected unless something is named, in order", () => {
  expect(select()).toEqual({
    years: [
      { year: "2022", packId: "small", levels: [], departments: ["dangan"] },
      { year: "2023", packId: "small", levels: [], departments: ["dangan", "tushu"] },
    ],
    findings: [],
  });
});

test("years and departments narrow it down; a year without the department is left out", () => {
  expect(select([], ["tushu"]).years).toEqual([{ year: "2023", packId: "small", levels: [], departments: ["tushu"] }]);
  expect(select(["2022"]).years.map(({ year }) => year)).toEqual(["2022"]);
});

test("files and hidden folders are no years and no departments", () => {
  writeFileSync(join(root, "data", "说明.txt"), "");
  mkdirSync(join(root, "data", "2023", ".git"));
  expect(select().years.map(({ departments }) => departments)).toEqual([["dangan"], ["dangan", "tushu"]]);
});

describe("what can't be selected is reported to the person who typed it", () => {
  test("an unknown year, with those there are", () => {
    expect(() => select(["2099"])).toThrow("data 下面没有年度“2099”；现有：2022、2023");
  });

  test.each([
    ["dangen", "是不是“dangan”？"],
    ["caizheng", "现有：dangan、tushu"],
  ])("an unknown department: %s", (department, words) => {
    expect(() => select([], [department])).toThrow(words);
  });

  test("a department that only another year has", () => {
    expect(() => select(["2022"], ["tushu"])).toThrow("没有单位“tushu”");
  });

  test("a workspace without departments, or without data", () => {
    for (const year of ["2022", "2023"]) applyEdit(root, { 文件: `data/${year}`, 删去: "是" });
    expect(() => select()).toThrow("还没有单位");
    applyEdit(root, { 文件: "data", 删去: "是" });
    expect(() => select()).toThrow("没有 data 文件夹");
  });
});

test("a year that can't be known is left out, and the finding says why", () => {
  applyEdit(root, { 文件: "data/2022/year.yaml", 把: "2022年", 写成: "2021年" });
  const { years, findings } = select();
  expect(years.map(({ year }) => year)).toEqual(["2023"]);
  expect(findings).toMatchObject([{ code: "JX203", range: { file: "data/2022/year.yaml" } }]);
});

describe("where projects are evaluated", () => {
  beforeEach(() => {
    root = newWorkspace("mof-2020");
    schemas = openSchemas(root);
  });
  const projects = (...names: string[]) => select([], names).years.flatMap(({ departments }) => departments);
  const ALL = ["jiaoyuju/xiaoshe-weixiu", "jiaoyuju/xuesheng-zizhu", "jiaoyuju/zhihui-jiaoshi"];

  test("each of a department's is selected, by its folder in the department's", () => {
    expect([projects(), projects("jiaoyuju"), projects("jiaoyuju/")]).toEqual([ALL, ALL, ALL]);
  });

  test("one or two of them can be named, with or without the stroke that shells put behind a folder", () => {
    expect(projects("jiaoyuju/zhihui-jiaoshi/", "jiaoyuju/xiaoshe-weixiu")).toEqual([ALL[0], ALL[2]]);
  });

  test.each([
    ["jiaoyuju/zhihui-jiaoshe", "data 下面没有项目“jiaoyuju/zhihui-jiaoshe”，是不是“jiaoyuju/zhihui-jiaoshi”？"],
    ["jiaoyuju/zhihui-jiaoshi/x", "data 下面没有项目"],
    ["jiaoju/zhihui-jiaoshi", "data 下面没有单位“jiaoju”"],
  ])("an unknown one is reported: %s", (name, message) => {
    expect(() => projects(name)).toThrow(message);
  });

  test("what keeps a year's projects from being known is reported instead", () => {
    applyEdit(root, { 文件: "data/2023/year.yaml", 把: "2023年", 写成: "2022年" });
    expect(select([], [ALL[0] as string])).toMatchObject({ years: [], findings: [{ code: "JX203" }] });
  });

  test("a department without projects has a finding, and the others go on", () => {
    mkdirSync(join(root, "data", "2023", "shuiliju"));
    const { years, findings } = select();
    expect(years[0]?.departments).toEqual(ALL);
    expect(findings).toMatchObject([{ code: "JX001", range: { file: "data/2023/shuiliju/department.yaml" } }]);
  });
});

test("where departments are evaluated as a whole they have no projects", () => {
  expect(() => select([], ["dangan/weixiu"])).toThrow("没有项目“dangan/weixiu”");
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { withoutExamples } from "./support/without-examples.ts";
import { PROJECT } from "./support/workspace.ts";

/** The folders that hold packs: the project's own, and those of the workspaces that tests build. */
const HOMES = [
  ".",
  ...readdirSync(join(PROJECT, "test", "workspaces")).map((name) => join("test", "workspaces", name)),
];

/** The engine's own vocabulary, which forms use as well: keys of a department's files, and words of formulas and findings. */
const ENGINE = new Set([
  ...["来源", "依据", "不适用", "不符合要求", "事项", "例数", "评定", "完成情况", "评价结论"],
  ...["合计", "数量", "分数", "项目", "单位"],
]);

test("src/ holds no word of any form, but for the examples of checks", () => {
  const engine = new Set([...ENGINE, ...wordsOfPackSchemas()]);
  const words = new Set(HOMES.flatMap(formWords).filter((word) => word.length > 1 && !engine.has(word)));
  const sources = readdirSync(join(PROJECT, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(ts|js|peggy)$/u.test(name),
  );
  const found = sources.flatMap((file) => {
    const text = withoutExamples(readFileSync(join(PROJECT, "src", file), "utf8"));
    return [...words].filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(words.size).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

/** Names of figures, evidence, indicators and documents, headings of reports, 附件 numbers. */
function formWords(home: string): string[] {
  return readdirSync(join(PROJECT, home, "templates")).flatMap((pack) => {
    const yaml = (name: string) => parse(readFileSync(join(PROJECT, home, "templates", pack, `${name}.yaml`), "utf8"));
    const { 文件, 派生数据, 报告提纲 } = yaml("pack");
    const schemas = ["figures", "evidence"]
      .map((name) => join(home, "schema", pack, `${name}.schema.json`))
      .filter((path) => existsSync(join(PROJECT, path)))
      .map(json);
    return [
      ...textsUnder(文件, ["标题", "附件"]).map((text) => text.replace(/\{\{.*?\}\}年?/gu, "")),
      ...Object.keys(派生数据).flatMap((path) => path.split(".")),
      ...textsUnder(报告提纲, ["标题"]),
      ...textsUnder(yaml("rubric").指标, ["名称", "一级指标"]),
      ...schemas.flatMap((schema) => keysUnder(schema, "properties")),
    ];
  });
}

/** What pack.yaml, rubric.yaml, checks.yaml and year.yaml may say is the engine's language, keys and options alike. */
function wordsOfPackSchemas(): string[] {
  const schemas = readdirSync(join(PROJECT, "schema", "pack")).map((name) => json(join("schema", "pack", name)));
  return schemas.flatMap((schema) => [...keysUnder(schema, "properties"), ...textsUnder(schema, ["enum", "const"])]);
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT, path), "utf8"));
}

/** Every text that stands, alone or in a list, under one of the keys, however deep. */
function textsUnder(data: unknown, keys: readonly string[]): string[] {
  return entriesOf(data).flatMap(([key, value]) => [
    ...(keys.includes(key) ? [value].flat().filter((each): each is string => typeof each === "string") : []),
    ...textsUnder(value, keys),
  ]);
}

/** Every key of a mapping that stands under the key, however deep. */
function keysUnder(data: unknown, wanted: string): string[] {
  return entriesOf(data).flatMap(([key, value]) => [
    ...(key === wanted ? entriesOf(value).map(([name]) => name) : []),
    ...keysUnder(value, wanted),
  ]);
}

function entriesOf(data: unknown): [string, unknown][] {
  return typeof data === "object" && data !== null ? Object.entries(data) : [];
}

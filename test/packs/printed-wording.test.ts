import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadDepartment } from "../../src/department/load-department.ts";
import type { OutlineEntry } from "../../src/pack/form-pack.ts";
import { loadPack } from "../../src/pack/load-pack.ts";
import { openSchemas } from "../../src/reading/schema/schema-store.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const schemas = openSchemas(ROOT);
const { pack } = loadPack(ROOT, "datonghu-2023", schemas);
if (!pack) throw new Error("no pack");

interface Mend {
  readonly 处: string;
  readonly 原文: string;
  readonly 改为: string;
}

/** The printed wording as it stood, slips and all. */
const printed = parse(readFileSync(join(import.meta.dirname, "printed-wording.yaml"), "utf8")) as {
  readonly 计分表: readonly {
    readonly 三级指标: string;
    readonly 分值: string;
    readonly 评价标准: string;
    readonly 指标说明?: string;
  }[];
  readonly 计分表的各级: readonly { readonly 名称: string; readonly 分值: number }[];
  readonly [document: string]: readonly unknown[];
};
const { 更正 } = parse(readFileSync(join(ROOT, "templates/datonghu-2023/pack.yaml"), "utf8")) as { 更正: Mend[] };
const used = new Set<Mend>();

/** The wording with every mend that pack.yaml lists for its document, the longest first: a short one may lie within it. */
function mended(document: string, wording: string): string {
  const own = 更正.filter(({ 处 }) => 处.startsWith(document)).sort((a, b) => b.原文.length - a.原文.length);
  return own.reduce((text, mend) => {
    if (!text.includes(mend.原文)) return text;
    used.add(mend);
    return text.replaceAll(mend.原文, mend.改为);
  }, wording);
}

/** Line breaks and blanks are lay-out. */
function bare(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s/gu, "");
}

describe("the score sheet prints what was issued, but for the mends that are listed", () => {
  const indicators = pack.rubric.sections.flatMap(({ groups }) => groups.flatMap((group) => group.indicators));
  const place = { root: ROOT, year: "2023", id: "qw-zuzhibu", packId: pack.id };
  const { entries } = loadDepartment(place, schemas, pack).data.evidence;

  test("the same upper levels with the same points", () => {
    const levels = pack.rubric.sections.flatMap((section) => [section, ...section.groups]);
    expect(levels.map(({ name, points }) => ({ 名称: name, 分值: Number(points) }))).toEqual(
      printed.计分表的各级.map(({ 名称, 分值 }) => ({ 名称: mended("计分表", 名称), 分值 })),
    );
  });

  test("the same indicators in the same order", () => {
    expect(indicators.map(({ name }) => name)).toEqual(printed.计分表.map(({ 三级指标 }) => 三级指标));
  });

  test.each(printed.计分表)("$三级指标", ({ 三级指标, 分值, 评价标准, 指标说明 }) => {
    const indicator = indicators.find(({ name }) => name === 三级指标);
    const evidence = entries.get(三级指标);
    const own = evidence?.notApplicable ? "不适用" : [...(evidence?.done?.keys() ?? [])].join("；");
    expect(`（${printNumber(indicator?.points as never)}分）`).toBe(分值);
    expect(bare(indicator?.standard ?? own)).toBe(bare(mended("计分表", 评价标准)));
    expect(bare(indicator?.explanation)).toBe(指标说明 && bare(mended("计分表", 指标说明)));
  });
});

/** What a template prints of its own, without marks and blanks. */
function words(fileName: string): string {
  const document = pack?.documents.find((each) => each.fileName === fileName);
  const text = `${document?.title.text}${document?.template.text.replaceAll(/\{\{!--.*?--\}\}|<[^>]+>/gsu, "|")}`;
  return bare(text.replaceAll("<br>", "").replaceAll("{{年度}}", "2023")) as string;
}

describe.each([
  ["自评表", "self-evaluation-table"],
  ["基础数据表", "base-data-table"],
])("%s has every word that was issued", (document, fileName) => {
  const text = words(fileName).replaceAll("|", "");
  test.each(printed[document] as string[])("%s", (wording) => {
    expect(text).toContain(mended(document, wording));
  });
});

test("自评表 takes every kind of indicator that was issued", () => {
  const row = schemas.schema("datonghu-2023/indicators")?.properties?.绩效指标 as unknown as {
    items: { properties: Record<string, { enum: string[] }> };
  };
  const known = [...(row.items.properties.一级指标?.enum ?? []), ...(row.items.properties.二级指标?.enum ?? [])];
  const issued = (printed.自评表的指标 as string[]).map((each) => mended("自评表", each));
  expect(known).toEqual(expect.arrayContaining(issued));
});

test("the report has every heading that was issued", () => {
  const titles = (entries: readonly OutlineEntry[]): string[] =>
    entries.flatMap(({ title, below }) => [title, ...titles(below)]);
  const title = pack.documents.find(({ fileName }) => fileName === "report")?.title.text ?? "";
  const all = [title.replace("{{年度}}", "2023"), ...titles(pack.outline)];
  expect(all).toEqual(expect.arrayContaining((printed.评价报告 as string[]).map((each) => mended("评价报告", each))));
});

test("no mend is listed of words that were never issued", () => {
  const described = /^（.*）$/u;
  const idle = 更正.filter((mend) => !described.test(mend.原文) && !used.has(mend));
  expect(idle.map(({ 处, 原文 }) => `${处}：${原文}`)).toEqual([]);
});

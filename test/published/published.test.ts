import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { builtOnce } from "../support/built.ts";
import { filesIn, hashesIn } from "../support/folder-hashes.ts";
import { spawnJixiao } from "../support/spawn-jixiao.ts";
import { newProject, PROJECT } from "../support/workspace.ts";
import { OUR_FONTS, PUBLISHED } from "./published-documents.ts";
import { type ReadPdf, readPdf } from "./read-pdf.ts";

let folder: string;
beforeAll(async () => {
  folder = join((await builtOnce(PROJECT)).out, "2023", "qw-zuzhibu");
});

test("the folder holds the documents, one by one and as one file, the result, and nothing else", () => {
  const documents = PUBLISHED.flatMap(({ name }) => [`${name}.html`, `${name}.pdf`]);
  expect(filesIn(folder)).toEqual([...documents, "result.json", "submission.pdf"].sort());
});

test("the documents together are small enough to send", () => {
  const sizes = PUBLISHED.map(({ name }) => statSync(join(folder, `${name}.pdf`)).size);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_200_000);
});

test("built elsewhere from nothing, by someone else in another place, every file is the same to the byte", async () => {
  const home = mkdtempSync(join(tmpdir(), "jixiao-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const caches = join(homedir(), ".cache");
  const someone = {
    HOME: home,
    XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? caches,
    PUPPETEER_CACHE_DIR: process.env.PUPPETEER_CACHE_DIR ?? join(caches, "puppeteer"),
    TZ: "America/New_York",
    LANG: "de_DE.UTF-8",
    LC_ALL: "de_DE.UTF-8",
  };
  const elsewhere = newProject();
  const only = ["--year", "2023", "--department", "qw-zuzhibu"];
  expect(await spawnJixiao(elsewhere, ["build", ...only], someone)).toMatchObject({ exitCode: 0, complaint: "" });
  expect(hashesIn(join(elsewhere, "out/2023/qw-zuzhibu"))).toEqual(hashesIn(folder));
});

describe.each(PUBLISHED)("$name as HTML", ({ name }) => {
  const html = () => readFileSync(join(folder, `${name}.html`), "utf8");

  // When a change is meant, `npx vitest run test/published -u` writes it into the file; then read the difference.
  test("is what was last agreed on, but for fonts, styles and the lines that numbers were typed on", async () => {
    const lasting = html()
      .replace(/(?<=<style>).*(?=<\/style>)/su, "…")
      .replace(/(?<=\.yaml:)\d+/gu, "…");
    await expect(lasting).toMatchFileSnapshot(`golden/${name}.html`);
  });

  test("fetches nothing and runs nothing", () => {
    expect(html()).not.toMatch(/<script|<link|<iframe|\bsrc=|@import|url\((?!data:)|https?:/u);
  });
});

describe.each(PUBLISHED)("$name as PDF", ({ name, title, pages, says }) => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(join(folder, `${name}.pdf`));
  });

  test("says what the form says", () => {
    for (const words of says) expect(pdf.text).toContain(words);
    expect(pdf.text).not.toMatch(/undefined|NaN|\{\{|\}\}/u);
  });

  test("has its pages, all numbered", () => {
    expect(pdf.pages).toBe(pages);
    for (let page = 1; page <= pages; page++) expect(pdf.text).toContain(`—${page}—`);
  });

  test("is titled, tagged and in Chinese", () => {
    expect(pdf).toMatchObject({ title, language: "zh-CN", tagged: true });
  });

  test("embeds each font it uses, as a font, and uses only ours", () => {
    expect(pdf.fonts.filter((font) => !OUR_FONTS.includes(font))).toEqual([]);
    expect(pdf.embeddedFonts).toBe(pdf.fonts.length);
    expect(pdf.drawnFonts).toBe(0);
  });

  test("has a bookmark for its title", () => {
    expect(pdf.outline[0]).toBe(title);
  });
});

test("the report's bookmarks are its headings, numbered and one below the other", async () => {
  const { outline } = await readPdf(join(folder, "report.pdf"));
  expect(outline.filter((line) => /^ {2}\S/u.test(line))).toEqual(
    [
      "一、基本情况",
      "二、绩效评价工作情况",
      "三、主要绩效及评价结论",
      "四、存在的问题",
      "五、有关建议",
      "六、其他需要说明的问题",
    ].map((heading) => `  ${heading}`),
  );
  expect(outline).toContain("        （1）落实好“第一议题”制度");
});

describe("result.json", () => {
  const result = () => JSON.parse(readFileSync(join(folder, "result.json"), "utf8"));
  const DECIMAL = /^-?\d+(\.\d{1,40})?$/u;

  test("says who, when, by which form, and what it came to", () => {
    const { indicators, figures, ...head } = result();
    expect(head).toEqual({
      year: "2023",
      department: "qw-zuzhibu",
      name: "中共益阳市大通湖区委组织部",
      pack: "datonghu-2023",
      total: "93",
      points: "100",
      grade: "优",
    });
  });

  test("has a row for each score cell, in the order of the form", () => {
    const rows = result().indicators.map(({ path, points, score }: Record<string, string[]>) => [
      path?.[2],
      points,
      score,
    ]);
    expect(rows).toEqual([
      ["在职人员控制率", "7", "7"],
      ["“三公经费”变动率", "8", "8"],
      ["预算完成率", "5", "5"],
      ["预算控制率", "5", "5"],
      ["新建楼堂馆所面积控制率", "5", "5"],
      ["新建楼堂馆所投资概算控制率", "5", "5"],
      ["公用经费控制率", "7", "7"],
      ["“三公经费”控制率", "8", "8"],
      ["管理制度健全性", "8", "6"],
      ["资金使用合规性", "5", "5"],
      ["预决算信息公开性", "2", "2"],
      ["目标任务实际完成率", "8", "8"],
      ["经济效益、社会效益、生态效益", "15", "10"],
      ["行政效能", "6", "6"],
      ["社会公众或服务对象满意度", "6", "6"],
    ]);
  });

  test("every score can be followed step by step", () => {
    for (const { path, points, score, steps } of result().indicators) {
      expect(path).toHaveLength(3);
      for (const number of [points, score]) expect(number).toMatch(DECIMAL);
      for (const step of steps) expect(step).toMatchObject({ kind: expect.any(String), text: expect.any(String) });
      expect(["score", "not-applicable"]).toContain(steps.at(-1).kind);
    }
  });

  test("every figure has a value with its unit and says where it comes from", () => {
    const { figures } = result();
    expect(figures["三公经费.合计.实际支出"]).toMatchObject({
      value: "11.24",
      unit: "万元",
      formula: expect.stringMatching(/^=/u),
    });
    expect(figures["政府采购.执行率"]).toMatchObject({ value: null, unit: null });
    expect(figures["内部控制.合同业务管理"]).toMatchObject({ value: "是", unit: null });
    for (const [path, { value, unit, source }] of Object.entries<Record<string, string>>(figures)) {
      expect(source, path).toMatch(/^(?:data|templates)\/.+:\d+$/u);
      if (unit !== null) expect(value, path).toMatch(DECIMAL);
    }
  });
});

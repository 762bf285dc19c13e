import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { hashOf } from "../../src/build/kept/inputs.ts";
import { build } from "../../src/cli/build.ts";
import { check } from "../../src/cli/check.ts";
import { filesIn, hashesIn } from "../support/folder-hashes.ts";
import { standInPrinter } from "../support/stand-in-printer.ts";
import { newWorkspace, workspaceNamed } from "../support/workspace.ts";

/** Runs a command in a workspace, and hands back what it printed and its exit code. */
async function run(root: string, command: "build" | "check", ...options: string[]) {
  let text = "";
  const stdout = {
    write: (piece: string) => {
      text += piece;
    },
  };
  const io = { cwd: root, stdout, stderr: { write: () => {} } };
  const asked: string[] = [];
  const code =
    command === "build" ? await build(options, io, async () => standInPrinter(asked)) : await check(options, io);
  return { code, text, asked };
}

/** A change of a file, by what it replaces and puts in its place. */
type Edit = readonly [file: string, from: string, to: string];

/** Changes of all that a build depends on; some of them are mistakes. Each is made and unmade as often as it comes up. */
const EDITS: readonly Edit[] = [
  ["data/2023/dangan/figures.yaml", "99.5万元", "98.5万元"],
  ["data/2023/dangan/figures.yaml", "12期", "12"],
  ["data/2023/dangan/figures.yaml", "# 数据", "# 说明\n# 数据"],
  ["data/2023/dangan/report.md", "库房不足", "书架不足"],
  ["data/2023/tushu/report.md", "库房不足", "书架不足"],
  ["data/2023/tushu/department.yaml", "青溪县图书馆", "青溪县档案馆"],
  ["data/2022/dangan/figures.yaml", "全年执行: ", "全年执行: 1"],
  ["data/2023/year.yaml", "表样: small", "表样: smal"],
  ["templates/small/style.css", "border", "/* 线 */ border"],
  ["templates/small/report.hbs", "<h1>", '<h1 class="title">'],
  ["templates/small/pack.yaml", "部门整体支出绩效自评表", "整体支出绩效自评表"],
  ["templates/small/pack.yaml", "仿宋: .report", "楷体: .report"],
  ["templates/small/pack.yaml", "派生数据:", "比率小数位: 1\n派生数据:"],
  ["schema/small/figures.schema.json", '"title"', '"description": "数", "title"'],
];

function toggle(root: string, [file, from, to]: Edit): void {
  const text = readFileSync(join(root, file), "utf8");
  writeFileSync(join(root, file), text.includes(to) ? text.replace(to, from) : text.replace(from, to));
}

/** What can happen to what earlier runs left. */
const MISHAPS: readonly ((out: string) => void)[] = [
  (out) => rmSync(join(out, "2023/tushu/report.pdf"), { force: true }),
  (out) => writeFileSync(join(out, "2022/dangan/result.json"), "{}"),
  (out) => rmSync(join(out, ".jixiao/made"), { recursive: true, force: true }),
  (out) => cpSync(join(out, ".jixiao/found/2023/tushu.json"), join(out, ".jixiao/found/2023/dangan.json")),
  (out) => appendFileSync(join(out, ".jixiao/folders.json"), "1"),
  (out) => {
    for (const file of filesIn(join(out, ".jixiao"))) forge(join(out, ".jixiao", file));
  },
];

/** Puts another program's value in the place of what was kept, with the key and the hash that it ought to have. */
function forge(path: string): void {
  const [key] = readFileSync(path, "utf8").split("\n");
  writeFileSync(path, `${key}\n${hashOf("{}")}\n{}\n`);
}

test("a build or check after any change comes to what a first one comes to, byte for byte", async () => {
  const root = newWorkspace();
  const out = join(root, "out");
  await run(root, "build");
  const step = fc.record({
    edits: fc.uniqueArray(fc.constantFrom(...EDITS), { minLength: 1, maxLength: 3 }),
    mishap: fc.option(fc.constantFrom(...MISHAPS), { freq: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(step, async ({ edits, mishap }) => {
      for (const edit of edits) toggle(root, edit);
      mishap?.(out);
      const clean = mkdtempSync(join(tmpdir(), "clean-"));
      const fresh = await run(root, "build", "--out", clean);
      const again = await run(root, "build");
      expect(again.code).toBe(fresh.code);
      const [made, kept] = [hashesIn(clean), hashesIn(out)];
      for (const [file, hash] of made) expect([file, kept.get(file)]).toEqual([file, hash]);
      const checked = await run(root, "check", "--format", "json");
      const anew = await run(root, "check", "--format", "json", "--force");
      expect(checked).toEqual(anew);
      rmSync(clean, { recursive: true });
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

describe("where one department has changed", () => {
  let root: string;
  beforeAll(async () => {
    root = newWorkspace("small", () => {});
    await run(root, "build");
    return () => rmSync(root, { recursive: true });
  });

  test("the others are neither composed nor printed", async () => {
    const before = hashesIn(join(root, "out"));
    toggle(root, ["data/2023/tushu/report.md", "库房不足", "书架不足"]);
    const { text, asked } = await run(root, "build");
    expect(asked.filter((each) => each === "open")).toHaveLength(1);
    expect(text).toMatch(/2022\/dangan +青溪县档案馆 +没有改动/u);
    expect(text).toMatch(/2023\/tushu +青溪县图书馆 +已出表/u);
    const after = hashesIn(join(root, "out"));
    const changed = [...after].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
    expect(changed).toEqual(["2023/tushu/report.html", "2023/tushu/report.pdf", "2023/tushu/self-evaluation.pdf"]);
  });

  test("a year is looked at again if the one before has changed", async () => {
    toggle(root, ["data/2022/dangan/report.md", "库房不足", "书架不足"]);
    const { text } = await run(root, "build");
    expect(text).toMatch(/2022\/dangan +青溪县档案馆 +已出表/u);
    expect(text).toMatch(/2023\/dangan +青溪县档案馆 +已出表/u);
    expect(text).toMatch(/2023\/tushu +青溪县图书馆 +没有改动/u);
  });

  test("what only moves is not printed again", async () => {
    toggle(root, ["data/2023/dangan/figures.yaml", "# 数据", "# 说明\n# 数据"]);
    const { text, asked } = await run(root, "build");
    expect(text).toMatch(/2023\/dangan +青溪县档案馆 +已出表/u);
    expect(asked).toEqual([]);
  });

  test("what is set in another font is printed again, though its words are the same", async () => {
    const before = hashesIn(join(root, "out"));
    toggle(root, ["templates/small/pack.yaml", "仿宋: .report", "楷体: .report"]);
    const { asked } = await run(root, "build");
    expect(asked.filter((each) => each === "open")).toHaveLength(3);
    const after = hashesIn(join(root, "out"));
    expect([...after].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file)).toContain(
      "2023/tushu/report.pdf",
    );
  });

  test("nothing is read of what hasn't, and all of it is if that is asked for", async () => {
    const again = await run(root, "build");
    expect(again.text.match(/没有改动(?= {2})/gu)).toHaveLength(3);
    const forced = await run(root, "build", "--force");
    expect(forced.text).not.toContain("没有改动");
    expect(forced.asked.filter((each) => each === "open")).toHaveLength(3);
  });

  test("a copy somewhere else, with other times, is as good", async () => {
    const copy = mkdtempSync(join(tmpdir(), "copy-"));
    cpSync(root, copy, { recursive: true });
    const { text } = await run(copy, "build");
    expect(text.match(/没有改动(?= {2})/gu)).toHaveLength(3);
    rmSync(copy, { recursive: true });
  });
});

test("what can't be written beside the documents is done without", async () => {
  const root = newWorkspace();
  writeFileSync(join(root, "out"), "");
  const { code } = await run(root, "check");
  expect(code).toBe(0);
  expect(filesIn(workspaceNamed("small")).length).toBeGreaterThan(0);
});

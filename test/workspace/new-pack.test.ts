import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { examinePack } from "../../src/build/examine-pack.ts";
import { openTools } from "../../src/build/tools.ts";
import { newestPack, newPack } from "../../src/workspace/new-pack.ts";
import { filesIn } from "../support/folder-hashes.ts";
import { newWorkspace, PROJECT } from "../support/workspace.ts";

function projectPacks(): string {
  const root = newWorkspace();
  for (const home of ["schema", "templates"])
    cpSync(join(PROJECT, home, "datonghu-2023"), join(root, home, "datonghu-2023"), { recursive: true });
  return root;
}

describe("a pack begun from the project's own", () => {
  test("has all its files, and is evaluated but for the places that are marked", async () => {
    const root = projectPacks();
    await newPack({ root, id: "datonghu-2024", from: "datonghu-2023" });
    for (const home of ["schema", "templates"])
      expect(filesIn(join(root, home, "datonghu-2024"))).toEqual(filesIn(join(root, home, "datonghu-2023")));
    const findings = examinePack("datonghu-2024", openTools({ root, strict: false }));
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["JX205"]));
    const files = findings.map(({ range }) => range.file.split("/").at(-1));
    expect(new Set(files)).toEqual(
      new Set([
        ...["pack.yaml", "rubric.yaml", "checks.yaml"],
        ...["self-evaluation-table.hbs", "base-data-table.hbs", "score-sheet.hbs", "report.hbs"],
      ]),
    );
  });

  test("marks a year in its words once, and leaves out the corrections made to the earlier form", async () => {
    const root = projectPacks();
    await newPack({ root, id: "datonghu-2024", from: "datonghu-2023" });
    const text = readFileSync(join(root, "templates/datonghu-2024/pack.yaml"), "utf8");
    expect(text).toContain("\n名称: 益阳市大通湖区部门整体支出绩效自评表样（2023年度（待改））\n");
    expect(text).toMatch(/\n更正:\s+\[\]\s*$/u);
  });
});

test("nothing is left of a pack that can't be written whole", async () => {
  const root = projectPacks();
  mkdirSync(join(root, "templates", ".datonghu-2024.new"));
  writeFileSync(join(root, "templates", "datonghu-2024"), "");
  await expect(newPack({ root, id: "datonghu-2024/x", from: "datonghu-2023" })).rejects.toThrow("不能写到");
  expect(filesIn(join(root, "schema", "datonghu-2024"))).toEqual([]);
});

test("the newest pack is the one of the latest year, wherever its name stands in order", async () => {
  const root = newWorkspace();
  for (const id of ["yiyang-2021", "anhua-2024", "zzz"]) mkdirSync(join(root, "templates", id));
  expect(newestPack(root)).toBe("anhua-2024");
});

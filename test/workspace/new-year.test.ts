import { cpSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSchemas } from "../../src/reading/schema/schema-store.ts";
import { newYear } from "../../src/workspace/new-year.ts";
import { applyEdit } from "../support/edit.ts";
import { filesIn, hashesIn } from "../support/folder-hashes.ts";
import { newWorkspace } from "../support/workspace.ts";

async function begin(root: string, { year = "2024", from = "2023", departments = [] as string[] } = {}) {
  const { findings, ...made } = await newYear({ root, year, from, departments }, openSchemas(root));
  return { ...made, codes: findings.map(({ code }) => code) };
}

test("a year that was begun already gets the departments that are missing", async () => {
  const root = newWorkspace();
  expect(await begin(root, { departments: ["tushu"] })).toEqual({ made: ["2024/tushu"], leftAlone: [], codes: [] });
  applyEdit(root, { 文件: "data/2024/tushu/figures.yaml", 写成: "填了一半" });
  const before = hashesIn(join(root, "data/2024"));
  expect(await begin(root)).toEqual({ made: ["2024/dangan"], leftAlone: ["2024/tushu"], codes: [] });
  const after = hashesIn(join(root, "data/2024"));
  for (const [file, hash] of before) expect([file, after.get(file)]).toEqual([file, hash]);
  expect(filesIn(join(root, "data/2024")).filter((file) => file.includes("/."))).toEqual([]);
});

test("a department whose earlier year can't be read is not made, the others are", async () => {
  const root = newWorkspace();
  applyEdit(root, {
    文件: "data/2023/dangan/evidence.yaml",
    把: "来源: 单位申报\n  依据: 工作总结",
    写成: "来源: 单位",
  });
  const { made, codes } = await begin(root);
  expect(made).toEqual(["2024/tushu"]);
  expect(codes).toContain("JX203");
  expect(filesIn(join(root, "data/2024")).filter((file) => file.startsWith("dangan"))).toEqual([]);
});

test("nothing at all is made where nothing can be carried over", async () => {
  const root = newWorkspace();
  applyEdit(root, { 文件: "data/2023/dangan/figures.yaml", 写成: "经费: [" });
  expect(await begin(root, { departments: ["dangan"] })).toEqual({ made: [], leftAlone: [], codes: ["JX101"] });
  applyEdit(root, { 文件: "data/2023/year.yaml", 把: "small", 写成: "smal" });
  expect(await begin(root)).toEqual({ made: [], leftAlone: [], codes: ["JX204"] });
  expect(filesIn(join(root, "data/2024"))).toEqual([]);
});

test("what is taken over refers to the year before only if that is the one it is begun from", async () => {
  const root = newWorkspace();
  const figures = (year: string) => readFileSync(join(root, `data/${year}/tushu/figures.yaml`), "utf8");
  await begin(root, { departments: ["tushu"] });
  await begin(root, { year: "2025", departments: ["tushu"] });
  expect(figures("2024")).toContain("上年执行: =上年.经费.全年执行\n");
  expect(figures("2025")).toContain("上年执行: \n");
});

test("files with Windows line ends and a mark at their head are carried over as well", async () => {
  const root = newWorkspace();
  const figures = "data/2023/dangan/figures.yaml";
  applyEdit(root, { 文件: figures, 换行: "CRLF" });
  applyEdit(root, { 文件: figures, 开头加字节: "EF BB BF" });
  await begin(root);
  const carried = readFileSync(join(root, "data/2024/dangan/figures.yaml"), "utf8");
  expect(carried).toContain("经费:\r\n  年初预算: \r\n");
  expect(carried.startsWith("# 数据")).toBe(true);
});

test("where projects are evaluated, each project's folder is carried over", async () => {
  const root = newWorkspace();
  const home = join(root, "data/2023/dangan");
  for (const project of ["ku", "wang"]) {
    cpSync(home, join(root, "new", project), { recursive: true });
    applyEdit(root, { 文件: `new/${project}/department.yaml`, 删去: "是" });
    applyEdit(root, { 文件: `new/${project}/project.yaml`, 写成: `名称: ${project} # 立项\n` });
  }
  for (const file of ["figures.yaml", "indicators.yaml", "evidence.yaml", "report.md"])
    applyEdit(root, { 文件: `data/2023/dangan/${file}`, 删去: "是" });
  for (const project of ["ku", "wang"]) renameSync(join(root, "new", project), join(home, project));
  applyEdit(root, { 文件: "schema/small/project.schema.json", 写成: '{ "type": "object" }' });

  expect(await begin(root, { departments: ["dangan"] })).toEqual({ made: ["2024/dangan"], leftAlone: [], codes: [] });
  const files = filesIn(join(root, "data/2024"));
  expect(files).toEqual(["year.yaml", ...filesIn(home).map((file) => `dangan/${file}`)].sort());
  expect(readFileSync(join(root, "data/2024/dangan/ku/project.yaml"), "utf8")).toBe("名称: ku # 立项\n");
});

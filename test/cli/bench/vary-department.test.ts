import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Crowd } from "../../../src/cli/bench/crowd.ts";
import { varyDepartment } from "../../../src/cli/bench/departments/vary-department.ts";
import { filesBelow } from "../../../src/workspace/files-below.ts";
import { examineWorkspace } from "../../support/examine.ts";
import { newProject, PROJECT } from "../../support/workspace.ts";

const MODEL = { year: "2023", id: "qw-zuzhibu", packId: "datonghu-2023" };
const SOURCE = join(PROJECT, "data", MODEL.year, MODEL.id);
const FILES = new Map(filesBelow(SOURCE).map((path) => [path, readFileSync(join(SOURCE, path), "utf8")]));

const NUMBERS = [1, 2, 3, 4, 5];

test("the same number gives the same department, another number another one", () => {
  const once = NUMBERS.map((number) => JSON.stringify([...varyDepartment(FILES, number)]));
  const again = NUMBERS.map((number) => JSON.stringify([...varyDepartment(FILES, number)]));
  expect(again).toEqual(once);
  expect(new Set(once).size).toBe(NUMBERS.length);
});

test.each(["department.yaml", "figures.yaml", "report.md"])("every department has a %s of its own", (path) => {
  const written = [FILES, ...NUMBERS.map((number) => varyDepartment(FILES, number))].map((files) => files.get(path));
  expect(new Set(written).size).toBe(NUMBERS.length + 1);
});

test("some reports get longer, some paragraphs shorter", () => {
  const paragraphs = (report = "") => report.split("\n");
  const original = paragraphs(FILES.get("report.md"));
  const lengths = NUMBERS.flatMap((number) =>
    paragraphs(varyDepartment(FILES, number).get("report.md")).map(
      (paragraph, index) => paragraph.length - (original[index]?.length ?? 0),
    ),
  );
  expect(lengths.some((more) => more > 0)).toBe(true);
  expect(lengths.some((more) => more < 0)).toBe(true);
});

test("nothing is wrong with any of them", async () => {
  const root = newProject();
  const crowd = new Crowd(join(root, "crowd"), { root, ...MODEL }, 1 + NUMBERS.length, join(root, "caches"));
  expect(crowd.size).toBe(1 + NUMBERS.length);
  const { departments, findings } = await examineWorkspace(crowd.root);
  expect(departments.map(({ id }) => id)).toEqual(crowd.ids);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(new Set(departments.map(({ name }) => name)).size).toBe(crowd.size);
});

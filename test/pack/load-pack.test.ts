import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadPack } from "../../src/pack/load-pack.ts";
import { openSchemas } from "../../src/reading/schema/schema-store.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const PACK = "datonghu-2023";
const schemas = openSchemas(PROJECT);

test("the project's own pack has nothing wrong", () => {
  const { pack, findings } = loadPack(PROJECT, PACK, schemas);
  expect(findings).toEqual([]);
  expect(pack?.documents.map(({ fileName, template }) => [fileName, template.path])).toEqual(
    ["self-evaluation-table", "base-data-table", "score-sheet", "report"].map((name) => [
      name,
      `templates/${PACK}/${name}.hbs`,
    ]),
  );
});

describe("a pack with a fault in it", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "pack-"));
    cpSync(join(PROJECT, "templates", PACK), join(root, "templates", PACK), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const path = (name: string) => join(root, "templates", PACK, name);

  test.each(["score-sheet.hbs", "style.css", "rubric.yaml", "checks.yaml", "pack.yaml"])(
    "without %s is no pack, and says so",
    (name) => {
      rmSync(path(name));
      const { pack, findings } = loadPack(root, PACK, schemas);
      expect(pack).toBeUndefined();
      expect(findings).toMatchObject([{ code: "JX001", range: { file: `templates/${PACK}/${name}` } }]);
    },
  );

  test("tells the faults of all its files in one run", () => {
    writeFileSync(path("rubric.yaml"), "满分: 100分\n满分: 90分\n");
    writeFileSync(path("checks.yaml"), "勾稽: []\n");
    rmSync(path("report.hbs"));
    const { pack, findings } = loadPack(root, PACK, schemas);
    expect(pack).toBeUndefined();
    expect(new Set(findings.map(({ range }) => range.file.split("/").at(-1)))).toEqual(
      new Set(["rubric.yaml", "checks.yaml", "report.hbs"]),
    );
  });
});

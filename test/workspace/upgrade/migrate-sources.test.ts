import { describe, expect, test } from "vitest";
import { migrateSources } from "../../../src/workspace/upgrade/migrate-sources.ts";
import type { Migration } from "../../../src/workspace/upgrade/migration.ts";
import { applyEdit } from "../../support/edit.ts";
import { newWorkspace } from "../../support/workspace.ts";

const REPORT = "data/2023/dangan/report.md";
const NOTES = "data/2023/dangan/notes.yaml";

/** Puts one word for another in files of a name. */
function migration(files: RegExp, old: string, fresh: string): Migration {
  return { title: `${old} → ${fresh}`, files, rewrite: ({ text }) => text.replaceAll(old, fresh) };
}

function migrate(text: string, migrations: readonly Migration[], file = NOTES) {
  const root = newWorkspace();
  applyEdit(root, { 文件: file, 写成: text });
  return migrateSources(root, migrations).filter(({ path }) => path === file);
}

describe("sources", () => {
  test("go through all that look into them, one after the other", () => {
    const all = [migration(/\.md$/u, "甲", "乙"), migration(/report/u, "乙", "丙"), migration(/\.yaml$/u, "丙", "丁")];
    expect(migrate("甲\n", all, REPORT)).toEqual([{ path: REPORT, titles: ["甲 → 乙", "乙 → 丙"], text: "丙\n" }]);
  });

  test("at the root of the workspace are among them", () => {
    const [migrated] = migrate("甲: 乙\n", [migration(/^fonts\.yaml$/u, "甲", "丙")], "fonts.yaml");
    expect(migrated?.text).toBe("丙: 乙\n");
  });

  test("that have nothing of an old way aren't named", () => {
    expect(migrate("说明: {}\n", [migration(/\.yaml$/u, "甲", "乙")])).toEqual([]);
  });

  test("keep their line ends and the mark that some editors begin with", () => {
    const [migrated] = migrate("\uFEFF说明: {}\r\n# 甲\r\n", [migration(/notes\.yaml$/u, "甲", "乙")]);
    expect(migrated?.text).toBe("\uFEFF说明: {}\r\n# 乙\r\n");
  });

  test("that can't be read as what they are stay as they are; checking says what is wrong with them", () => {
    expect(migrate("说明: [\n", [migration(/notes\.yaml$/u, "说明", "甲")])).toEqual([]);
  });

  test.each([
    [NOTES, "说明: {}\n", "{}", "["],
    ["schema/small/notes.schema.json", '{ "title": "甲" }\n', "{", "[["],
    ["templates/small/report.hbs", "{{{报告}}}\n", "}}}", ""],
  ])("that couldn't be read afterwards are named, and have no text to be written: %s", (file, text, old, fresh) => {
    const [migrated] = migrate(text, [migration(new RegExp(file, "u"), old, fresh)], file);
    expect(migrated).toEqual({ path: file, titles: [`${old} → ${fresh}`] });
  });
});

import { expect, test } from "vitest";
import { completePackage, packageSettings } from "../../../src/workspace/county-package.ts";
import { updatePackage } from "../../../src/workspace/upgrade/update-package.ts";

const NOW = packageSettings();
const BEGUN = completePackage(undefined)?.text ?? "";
const KEY = "scripts.check";

/** A package.json as it was begun, but for what `check` does. */
function withCheck(script: unknown): string {
  const read = JSON.parse(BEGUN);
  return JSON.stringify({ ...read, scripts: { ...read.scripts, check: script } }, null, "\t");
}

/** What an earlier version wrote, where it wrote `check` otherwise. */
const FORMER = new Map([...NOW, [KEY, "old"]]);

test("what is as an earlier version wrote it becomes what is written now, all else to the letter", () => {
  const updates = updatePackage(withCheck("old"), FORMER);
  expect(updates).toEqual({ write: [KEY], leftAlone: [], text: `${withCheck(NOW.get(KEY))}\n` });
});

test("what was changed by hand stays, and is named", () => {
  expect(updatePackage(withCheck("mine"), FORMER)).toEqual({ write: [], leftAlone: [KEY], text: withCheck("mine") });
  expect(updatePackage(withCheck(["mine"]), FORMER)).toMatchObject({ write: [], leftAlone: [KEY] });
});

test("what was changed by hand isn't named where nothing is new", () => {
  expect(updatePackage(withCheck("mine"), NOW)).toMatchObject({ write: [], leftAlone: [] });
});

test("what was deleted stays away; what is new is added", () => {
  expect(updatePackage(withCheck(undefined), FORMER)).toMatchObject({ write: [], leftAlone: [] });
  expect(updatePackage("{}", new Map())?.write).toEqual([...NOW.keys()]);
});

test("where nobody remembers what was written, all that differs counts as changed by hand", () => {
  expect(updatePackage(withCheck("mine"), undefined)).toMatchObject({ write: [], leftAlone: [] });
  expect(updatePackage("{}", undefined)).toMatchObject({ write: [], leftAlone: [] });
});

test("a file that can't be read is left alone", () => {
  expect(updatePackage("{", NOW)).toBeUndefined();
});

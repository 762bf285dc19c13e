import { expect, test } from "vitest";
import { printNumber } from "../../../src/values/quantities/print-quantity.ts";
import { upgrade } from "../../../src/workspace/upgrade/upgrade.ts";
import { examineWorkspace } from "../../support/examine.ts";
import { hashesIn } from "../../support/folder-hashes.ts";
import { newWorkspace } from "../../support/workspace.ts";

const REQUEST = { restored: [], isTrial: false };

test("a workspace as 0.1 wrote it has no finding afterwards, and the points that 0.1 gave it", async () => {
  const root = newWorkspace("old-0.1");
  const before = await examineWorkspace(root);
  expect(new Set(before.findings.map(({ code }) => code))).toEqual(new Set(["JX201", "JX203"]));
  upgrade({ root, ...REQUEST });
  const { findings, departments } = await examineWorkspace(root);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  const sheet = departments[0]?.evaluated?.sheet;
  expect(sheet?.rows.map(({ score }) => printNumber(score)).join(" ")).toBe("7 8 5 4 5 5 7 8 8 4 2 7.68 7.5 3 4");
  expect(sheet && [printNumber(sheet.total), sheet.grade]).toEqual(["85.18", "良"]);
});

test("what has been brought up to date stays to the letter the next time", () => {
  const root = newWorkspace("old-0.1");
  upgrade({ root, ...REQUEST });
  const once = hashesIn(root);
  expect(upgrade({ root, ...REQUEST })).toEqual({ write: [], leftAlone: [], migrated: [] });
  expect(hashesIn(root)).toEqual(once);
});

test("a trial tells the same, and writes nothing", () => {
  const root = newWorkspace("old-0.1");
  const before = hashesIn(root);
  const told = upgrade({ root, ...REQUEST, isTrial: true });
  expect(hashesIn(root)).toEqual(before);
  expect(upgrade({ root, ...REQUEST })).toEqual(told);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeCells } from "../../../src/documents/rows/merge-cells.ts";

function merged(...keys: string[]): (string | null)[] {
  return mergeCells(
    keys,
    (key) => key,
    (key) => key,
  ).map((cell) => cell && `${cell.shown}${cell.rows}`);
}

describe("neighbouring rows that agree share a cell", () => {
  test.each<[keys: string[], cells: (string | null)[]]>([
    [[], []],
    [["甲"], ["甲1"]],
    [
      ["甲", "甲", "甲"],
      ["甲3", null, null],
    ],
    [
      ["甲", "甲", "乙"],
      ["甲2", null, "乙1"],
    ],
    [
      ["甲", "乙", "乙"],
      ["甲1", "乙2", null],
    ],
    [
      ["甲", "乙", "甲"],
      ["甲1", "乙1", "甲1"],
    ],
  ])("%j: %j", (keys, cells) => {
    expect(merged(...keys)).toEqual(cells);
  });

  test("by their key, showing what the first of them shows", () => {
    const rows = [
      { key: "一", shown: 1 },
      { key: "一", shown: 2 },
      { key: "二", shown: 3 },
    ];
    expect(
      mergeCells(
        rows,
        ({ key }) => key,
        ({ shown }) => shown,
      ),
    ).toEqual([{ shown: 1, rows: 2 }, null, { shown: 3, rows: 1 }]);
  });

  test("so that the cells cover every row once, and none its neighbour's key", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 12 }), (keys) => {
        const cells = mergeCells(
          keys,
          (key) => key,
          (key) => key,
        );
        const unmerged = cells.flatMap((cell) => (cell ? Array<string>(cell.rows).fill(cell.shown) : []));
        expect(unmerged).toEqual(keys);
        const shown = cells.flatMap((cell) => (cell ? [cell.shown] : []));
        expect(shown.every((each, index) => each !== shown[index + 1])).toBe(true);
      }),
    );
  });
});

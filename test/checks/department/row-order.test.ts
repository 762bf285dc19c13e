import { expect, test } from "vitest";
import { partedRows } from "../../../src/checks/department/row-order.ts";
import { targetOf } from "./target-of.ts";

test.each<[rows: string[], reported: string[]]>([
  [["产出 数量 甲", "产出 质量 乙", "效益 社会 丙"], []],
  [["产出 数量 甲", "效益 数量 乙"], []],
  [["产出 数量 甲", "效益 社会 乙", "产出 数量 丙"], ["产出"]],
  [["产出 数量 甲", "产出 质量 乙", "产出 数量 丙", "产出 数量 丁"], ["数量"]],
])("%j: %j", (rows, reported) => {
  const findings = partedRows.find({ targets: rows.map((row) => targetOf(row)) });
  expect(findings.map(({ message }) => /“(.*?)”/u.exec(message)?.[1])).toEqual(reported);
});

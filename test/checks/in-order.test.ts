import { expect, test } from "vitest";
import { inOrder } from "../../src/checks/in-order.ts";
import type { ReportedFinding } from "../../src/checks/reported-finding.ts";
import { formatJson } from "../../src/cli/formats/json.ts";
import { formatPretty } from "../../src/cli/formats/pretty.ts";
import { formatSarif } from "../../src/cli/formats/sarif.ts";
import { place } from "../figures/figures-of.ts";

function found(code: string, line: number, file = "report.md"): ReportedFinding {
  return { code, severity: "warning", message: "不成对", range: place(file, line), hint: "补上", about: "“" };
}

function many(count: number, code = "JX710", file = "report.md"): ReportedFinding[] {
  return Array.from({ length: count }, (_, index) => found(code, index + 1, file));
}

const STRICT = { lineOf: () => undefined, strict: true };

test("what one code says of one file is listed as far as anyone reads, and the rest is one finding that counts it", () => {
  const listed = inOrder([...many(100, "JX709"), ...many(60_000), ...many(3, "JX710", "indicators.yaml")]);
  expect(listed).toHaveLength(3 + 100 + 101);
  const fold = listed.find(({ folded }) => folded);
  expect(fold).toMatchObject({ code: "JX710", severity: "warning", range: place("report.md", 101) });
  expect(fold?.message).toContain("还有 59900 处");
  expect(fold?.about).toBeUndefined();
  expect(formatPretty(listed, STRICT)).toContain("60103 处要核实");
});

test("one beyond what is listed is listed too", () => {
  expect(inOrder(many(101)).every(({ folded }) => folded === undefined)).toBe(true);
});

test("lists that are put together again count right", () => {
  const [one, other] = [many(150), many(300)];
  expect(inOrder([...inOrder(one), ...inOrder(other)])).toEqual(inOrder(other));
});

test("programs are told how many there are", () => {
  const listed = inOrder(many(250));
  expect(JSON.parse(formatJson(listed)).at(-1)).toMatchObject({ code: "JX710", count: 150 });
  expect(JSON.parse(formatSarif(listed)).runs[0].results.at(-1)).toMatchObject({ occurrenceCount: 150 });
});

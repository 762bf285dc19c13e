import { expect, test } from "vitest";
import { fixDates, pdfDate } from "../../src/printing/fixed-dates.ts";

const date = pdfDate(new Date("2023-12-31T08:00:00+08:00"));

function info(created: string, modified: string): Uint8Array {
  return Buffer.from(`<</Producer (x)\n/CreationDate (${created})\n/ModDate (${modified})>>`, "latin1");
}

test("a date is written in UTC", () => {
  expect(date).toBe("D:20231231000000+00'00'");
});

test("both dates are overwritten in place", () => {
  const pdf = info("D:20261124000247+00'00'", "D:20261124000248+00'00'");
  fixDates(pdf, date);
  expect(pdf).toEqual(info(date, date));
});

test.each([
  ["one is missing", Buffer.from("/CreationDate (D:20261124000247+00'00')")],
  ["one has another length", info("D:20261124000247+00'00'", "D:20261124")],
  ["one stands twice", Buffer.concat([info(date, date), info(date, date)])],
])("a PDF is not touched where %s", (_, pdf) => {
  expect(() => fixDates(pdf, date)).toThrow("does not hold exactly one");
});

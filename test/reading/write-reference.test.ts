import { expect, test } from "vitest";
import { writeReference } from "../../src/reading/write-reference.ts";
import { isFault, parseQuantity } from "../../src/values/quantities/parse-quantity.ts";

test.each([
  ["736.40万元", "{{名称}}万元"],
  ["3元", "{{名称}}元"],
  ["98.5%", "{{名称}}%"],
  ["27人", "{{名称}}人"],
  ["2.5平方米", "{{名称}}平方米"],
])("%s is written as %s", (text, reference) => {
  const quantity = parseQuantity(text);
  if (isFault(quantity)) throw new Error(text);
  expect(writeReference("名称", quantity)).toBe(reference);
});

test("余 stands between number and unit", () => {
  const quantity = parseQuantity("2000人次");
  if (isFault(quantity)) throw new Error("2000人次");
  expect(writeReference("名称", quantity, "余")).toBe("{{名称}}余人次");
});

import { expect, test } from "vitest";
import { fixIds } from "../../src/printing/fixed-ids.ts";

const pdf = (first: string, second: string) =>
  Buffer.from(`/ID (node${second}) /ID (node${first}) /Headers [(node${first}) (node${second})] node12345678 (x)`);

test("names are numbered in their order, in the same place, and nothing else is touched", () => {
  const fixed = pdf("00000028", "00000103");
  fixIds(fixed);
  expect(fixed).toEqual(pdf("00000001", "00000002"));
});

test("what the browser counted besides doesn't show", () => {
  const [one, other] = [pdf("00000028", "00000103"), pdf("00000022", "00000103")];
  fixIds(one);
  fixIds(other);
  expect(one).toEqual(other);
});

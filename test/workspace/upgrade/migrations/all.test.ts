import { expect, test } from "vitest";
import { programPackage } from "../../../../src/workspace/program.ts";
import { MIGRATIONS } from "../../../../src/workspace/upgrade/migrations/all.ts";

const number = (version: string) => version.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);

test("migrations stand in the order of their versions, and none is of a version to come", () => {
  const versions = MIGRATIONS.map(({ version }) => number(version));
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  expect(Math.max(...versions)).toBeLessThanOrEqual(number(programPackage().version));
});

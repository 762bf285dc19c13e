import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { archiveOf, withoutNpm } from "../../src/workspace/supply.ts";

test("a program runs from an archive if Node lies beside its node_modules", () => {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, "node_modules", "jixiao");
  expect(archiveOf(program)).toBeUndefined();
  mkdirSync(join(folder, "runtime"));
  expect(archiveOf(program)).toBe(folder);
  expect(archiveOf(join(folder, "src", "jixiao"))).toBeUndefined();
  writeFileSync(join(folder, "package.json"), "{}");
  expect(archiveOf(program)).toBeUndefined();
});

test("commands are those that can be typed without npm", () => {
  const text = "npm run check，npm run new -- year 2024，npx jixiao upgrade";
  expect(withoutNpm(text)).toBe("jixiao check，jixiao new year 2024，jixiao upgrade");
});

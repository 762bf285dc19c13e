import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeOnce } from "../../src/printing/make-once.ts";

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "once-"));
  target = join(folder, "program");
});
afterEach(() => rm(folder, { recursive: true }));

test("two builds at once leave one whole program", async () => {
  await Promise.all([1, 2].map(() => makeOnce(target, (partial) => writeFile(partial, "program"))));
  expect(await readFile(target, "utf8")).toBe("program");
  expect(await readdir(folder)).toEqual(["program"]);
});

test("what is there already is used as it is", async () => {
  await writeFile(target, "earlier");
  await makeOnce(target, () => Promise.reject(new Error("made again")));
  expect(await readFile(target, "utf8")).toBe("earlier");
});

test("a failure leaves nothing behind", async () => {
  const fill = async (partial: string) => {
    await writeFile(partial, "half a prog");
    throw new Error("disk full");
  };
  await expect(makeOnce(target, fill)).rejects.toThrow("disk full");
  expect(await readdir(folder)).toEqual([]);
});

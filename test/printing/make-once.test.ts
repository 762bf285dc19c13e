import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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
  expect(await readdir(folder)).toEqual(["program", "program.list"]);
});

const fillFolder = async (partial: string) => {
  await mkdir(join(partial, "lib"), { recursive: true });
  await writeFile(join(partial, "lib", "libnss3.so"), "library");
};

test("what is there already is used as it is", async () => {
  await makeOnce(target, fillFolder);
  await makeOnce(target, () => Promise.reject(new Error("made again")));
  expect(await readdir(target)).toEqual(["lib"]);
});

describe("what is no longer as it was made is made again", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["a file cut short", () => truncate(join(target, "lib", "libnss3.so"), 3)],
    ["a file lost", () => rm(join(target, "lib", "libnss3.so"))],
    ["a file that can't be run any more", () => chmod(join(target, "lib", "libnss3.so"), 0o000)],
    ["another file", () => writeFile(join(target, "lib", "libnspr4.so"), "")],
    ["all of it lost", () => rm(target, { recursive: true })],
    ["a file in the place of the folder", () => rm(target, { recursive: true }).then(() => writeFile(target, ""))],
    ["a link to nowhere", () => rm(target, { recursive: true }).then(() => symlink(join(folder, "nowhere"), target))],
    ["a list that is lost", () => rm(`${target}.list`)],
  ])("%s", async (_, damage) => {
    await makeOnce(target, fillFolder);
    await damage();
    await makeOnce(target, fillFolder);
    expect(await readFile(join(target, "lib", "libnss3.so"), "utf8")).toBe("library");
    expect(await readdir(join(target, "lib"))).toEqual(["libnss3.so"]);
    expect((await readdir(folder)).sort()).toEqual(["program", "program.list"]);
    await makeOnce(target, () => Promise.reject(new Error("made again")));
  });
});

test("a failure leaves nothing behind", async () => {
  const fill = async (partial: string) => {
    await writeFile(partial, "half a prog");
    throw new Error("disk full");
  };
  await expect(makeOnce(target, fill)).rejects.toThrow("disk full");
  expect(await readdir(folder)).toEqual([]);
});

import { execFile, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { forgetMade, makeOnce } from "../../src/printing/make-once.ts";
import { makePipe } from "../support/make-pipe.ts";
import { PROJECT } from "../support/workspace.ts";

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
    [
      "a folder in the place of the list",
      () => rm(`${target}.list`).then(() => mkdir(join(`${target}.list`, "below"), { recursive: true })),
    ],
    ["a pipe in the place of the list", () => rm(`${target}.list`).then(() => makePipe(`${target}.list`))],
    ["what is to be made again", () => forgetMade(target)],
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

test("what programs left that were killed goes, and what others are at stays", async () => {
  const gone = spawnSync(process.execPath, ["-e", "0"]).pid;
  const parts = (owner: number) =>
    ["part", "part-former", "part-list"].map((kind) => `program.${owner}-${randomUUID()}.${kind}`);
  const others = parts(process.ppid);
  for (const name of [...parts(gone), ...others]) await mkdir(join(folder, name, "lib"), { recursive: true });
  await makeOnce(target, fillFolder);
  expect((await readdir(folder)).sort()).toEqual(["program", "program.list", ...others].sort());
});

describe("where many make the same at once, all have it in the end, and nobody takes it away again", () => {
  /** Makes it and looks at it at once, beginning with what is damaged. */
  const script = `
    import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
    import { join } from "node:path";
    import { makeOnce } from ${JSON.stringify(`file://${PROJECT}/dist/printing/make-once.js`)};
    const target = process.argv[1];
    const fill = async (partial) => {
      mkdirSync(join(partial, "lib"), { recursive: true });
      writeFileSync(join(partial, "lib", "libnss3.so"), "library");
    };
    const use = async () => {
      await makeOnce(target, fill);
      for (let look = 0; look < 20; look++) {
        if (readFileSync(join(target, "lib", "libnss3.so"), "utf8") !== "library") throw new Error("damaged");
        await new Promise(setImmediate);
      }
    };
    await Promise.all(Array.from({ length: 10 }, use));
  `;
  test.each<[string, () => Promise<unknown>]>([
    ["for the first time", async () => {}],
    ["in place of what is damaged", () => mkdir(join(target, "lib"), { recursive: true })],
    ["in place of a file", () => writeFile(target, "")],
  ])("%s", async (_, begin) => {
    for (let round = 0; round < 5; round++) {
      await rm(target, { recursive: true, force: true });
      await begin();
      const program = () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", script, target]);
      await Promise.all(Array.from({ length: 4 }, program));
      expect((await readdir(folder)).sort()).toEqual(["program", "program.list"]);
    }
  });
});

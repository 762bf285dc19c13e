import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, sep } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../support/workspace.ts";

const SRC = join(PROJECT, "src");
const DIST = join(PROJECT, "dist");

/** The files of src/ that belong to the program, by their paths within it. */
const sources = readdirSync(SRC, { recursive: true, encoding: "utf8", withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(SRC.length + 1))
  .filter((file) => !file.startsWith(`compile${sep}`) && !file.endsWith(".d.ts"));

/** What becomes of a file by its ending; a new kind has to be thought of. */
const BECOMES: Readonly<Record<string, (file: string) => string[]>> = {
  ".ts": (file) => [file.replace(/ts$/u, "js"), file.replace(/ts$/u, "d.ts")],
  ".yaml": (file) => [join("generated", `${file}.js`)],
  ".peggy": (file) => [join("generated", `${file}.js`)],
  ".css": (file) => [join("generated", `${file}.js`)],
  ".js": (file) => [join("generated", `${file}.js`)],
};

test("dist/ holds what becomes of each file of src/, the fonts, the command joined to a few files, and nothing else", () => {
  const due = [...sources.flatMap((file) => BECOMES[extname(file)]?.(file) ?? [`? ${file}`])];
  due.push(
    ".sources",
    join("generated", "program.js"),
    ...["pack.js", "meta-schema.js"].map((file) => join("generated", "schema", file)),
  );
  const there = readdirSync(DIST, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
    .filter((file) => !["fonts", join("fonts", "everyday"), "program"].includes(dirname(file)));
  expect(there.sort()).toEqual(due.sort());
});

test("each family of fonts has its licence beside it", () => {
  const files = readdirSync(join(DIST, "fonts"));
  expect(files.filter((file) => file.endsWith("-LICENSE"))).toEqual(
    ["lxgw-wenkai", "noto-sans-sc", "noto-serif-sc"].map((family) => `${family}-LICENSE`),
  );
});

test("the command and its workers are joined to files that need none of the others", () => {
  const files = readdirSync(join(DIST, "program"));
  expect(files).toEqual(expect.arrayContaining(["jixiao.js", "worker.js"]));
  const texts = files.map((file) => readFileSync(join(DIST, "program", file), "utf8"));
  expect(texts.filter((text) => /(?:from|import\() ?"\.\.\//u.test(text))).toEqual([]);
});

test("every file that the program reads beside itself, or imports as generated, is there", () => {
  const named = sources.flatMap((file) => {
    const text = readFileSync(join(SRC, file), "utf8");
    const read = [...text.matchAll(/new URL\("([^"]+\.\w+)", import\.meta\.url\)/gu)];
    const imported = [...text.matchAll(/from "#(generated\/[^"]+)"/gu)];
    return [
      ...read.map(([, name]) => join(dirname(file), name as string)),
      ...imported.map(([, name]) => name as string),
    ];
  });
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
});

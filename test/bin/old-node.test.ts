import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { expect, test } from "vitest";
import { PROJECT } from "../support/workspace.ts";

/** What Node is told to run: the command, and the scripts of package.json. */
const ENTRIES = ["bin/jixiao.cjs", "src/compile/run.cjs", "src/compile/prepack.cjs", "src/compile/pack-offline.cjs"];

/** Runs an entry on this Node, which says of itself that it is another. */
function runAs(version: string, entry: string) {
  const preload = join(import.meta.dirname, "..", "support", "say-version.cjs");
  const env = { ...process.env, NODE_OPTIONS: "", SAY_VERSION: version };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", preload, join(PROJECT, entry), "help"], {
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

const tooOld = (version: string) => ({
  status: 3,
  stdout: "",
  stderr: `需要 Node.js 20.19 或更新的版本，现在是 ${version}。\n`,
});

test.each(["12.22.12", "18.20.8", "20.18.3"])("on Node %s the command says which one is needed", (version) => {
  expect(runAs(version, "bin/jixiao.cjs")).toEqual(tooOld(version));
});

test.each(ENTRIES)("%s says so too", (entry) => {
  expect(runAs("18.20.8", entry)).toEqual(tooOld("18.20.8"));
});

test.each(["20.19.0", "22.0.0", "100.1.0"])("on Node %s the command runs", (version) => {
  expect(runAs(version, "bin/jixiao.cjs")).toMatchObject({ status: 0, stderr: "" });
});

// Node 10, the oldest that anyone may still have, knew import() before it was in the standard.
test.each(["bin/is-node-new-enough.cjs", ...ENTRIES])("%s can be read by a Node of 2018", (file) => {
  const text = readFileSync(join(PROJECT, file), "utf8");
  expect(() => parse(text.replaceAll("import(", "load("), { ecmaVersion: 2018, allowHashBang: true })).not.toThrow();
});

test("package.json asks for the Node it is held to, and runs nothing of ours but by these entries", () => {
  const { bin, engines, scripts } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  const run = Object.values<string>(scripts).flatMap((script) => script.match(/(?<=^node )\S+/u) ?? []);
  expect([...new Set([bin.jixiao, ...run])].sort()).toEqual(ENTRIES.toSorted());
  expect(engines.node).toMatch(/^>=\d+\.\d+$/u);
});

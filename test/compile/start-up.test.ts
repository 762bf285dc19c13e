import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { spawnJixiao } from "../support/spawn-jixiao.ts";
import { PROJECT } from "../support/workspace.ts";

const HOOK = pathToFileURL(join(import.meta.dirname, "..", "support", "without-packages.mjs"));

/** Runs the program where packages with such names can't be loaded. */
function runWithout(packages: RegExp, ...args: string[]) {
  const environment = { NODE_OPTIONS: `--import=${HOOK}`, WITHOUT: packages.source };
  // By its modules as they were compiled: in the files that they are joined to, the packages are too.
  return spawnJixiao(PROJECT, args, environment, "cli/jixiao.js");
}

test("the help is reported without loading a package", async () => {
  expect(await runWithout(/./, "--help")).toMatchObject({ exitCode: 0, complaint: "" });
});

test("what a code means is reported without loading what reads a department or composes its documents", async () => {
  const reading = /^(?:yaml|ajv|handlebars|unified|remark|rehype|string-width)/;
  expect(await runWithout(reading, "explain", "JX301")).toMatchObject({ exitCode: 0, complaint: "" });
});

test("how a figure came about is reported without composing any document", async () => {
  const composing = /^(?:handlebars|hast-util-from-html|mdast-util-to-hast)/;
  const explained = await runWithout(composing, "explain", "2023/qw-zuzhibu", "三公经费控制率");
  expect(explained).toMatchObject({ exitCode: 0, complaint: "" });
  expect(await runWithout(composing, "check", "--force")).toMatchObject({ exitCode: 70 });
});

test("what hasn't changed since the last check is reported without loading what reads or composes anything", async () => {
  expect(await runWithout(/(?!)/, "check")).toMatchObject({ exitCode: 0 });
  expect(await runWithout(/^(?:ajv|handlebars|unified|remark|rehype|hast|mdast)/, "check")).toMatchObject({
    exitCode: 0,
  });
});

test("nothing is parsed or compiled at the start that could be when the program is compiled", async () => {
  const compilers = /^(?:peggy|tsx|typescript|ajv\/dist\/standalone)/;
  expect(await runWithout(compilers, "check", "--force")).toMatchObject({ exitCode: 0, complaint: "" });
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasErrors } from "../../src/findings/finding.ts";
import { formatJson } from "../../src/findings/formats/json.ts";
import { formatPretty } from "../../src/findings/formats/pretty.ts";
import { linesOf } from "../../src/source/source-file.ts";
import { examineWorkspace } from "../support/examine.ts";
import { filesIn } from "../support/folder-hashes.ts";
import { newWorkspace } from "../support/workspace.ts";
import { mutate, mutations } from "./mutation.ts";

/** Enough in every run to notice, and by `npm run fuzz` enough to find. */
const RUNS = process.env.MODE === "fuzz" ? 5000 : 60;

test(
  "whatever becomes of a file, the program says what is wrong with it or goes on: it never breaks off",
  async () => {
    const root = newWorkspace();
    const files = ["data", "templates"].flatMap((folder) =>
      filesIn(join(root, folder)).map((file) => join(folder, file)),
    );
    const originals = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
    const slips = fc.array(fc.tuple(fc.constantFrom(...files), mutations), { minLength: 1, maxLength: 3 });
    const property = fc.asyncProperty(slips, async (chosen) => {
      for (const [file, mutation] of chosen)
        writeFileSync(join(root, file), mutate(readFileSync(join(root, file), "utf8"), mutation));

      const { findings, departments } = await examineWorkspace(root);

      for (const each of departments) expect(each.sound === undefined).toBe(hasErrors(each.findings));
      for (const { file, line, column, message } of JSON.parse(formatJson(findings))) {
        expect({ file, line, column, message }).toEqual({
          file: expect.stringMatching(/^(data|templates|schema)\//u),
          line: expect.any(Number),
          column: expect.any(Number),
          message: expect.stringMatching(/\S/u),
        });
      }
      expect(formatPretty(findings, linesOf(root))).toMatch(/。\n$/u);
    });
    const restore = () => {
      for (const [file, text] of originals) writeFileSync(join(root, file), text);
    };
    await fc.assert(property.beforeEach(restore), { numRuns: RUNS });
  },
  RUNS * 10_000,
);

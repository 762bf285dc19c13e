import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasErrors } from "../../src/checks/reported-finding.ts";
import { formatJson } from "../../src/cli/formats/json.ts";
import { formatPretty } from "../../src/cli/formats/pretty.ts";
import { linesOf } from "../../src/reading/source-file.ts";
import { examineWorkspace } from "../support/examine.ts";
import { filesIn } from "../support/folder-hashes.ts";
import { newProject, newWorkspace } from "../support/workspace.ts";
import { mutate, mutationsOf } from "./mutation.ts";
import { PATIENCE, tryInputs } from "./trial.ts";

test.each([
  ["the small workspace", newWorkspace],
  ["the published set", newProject],
])(
  "whatever becomes of the files of %s, the program says what is wrong or goes on: it never breaks off",
  async (_, open) => {
    const root = open();
    const files = ["data", "templates"].flatMap((folder) =>
      filesIn(join(root, folder)).map((file) => `${folder}/${file}`),
    );
    const originals = files.map((file) => [join(root, file), readFileSync(join(root, file))] as const);
    const mishaps = fc.array(mutationsOf(files), { minLength: 1, maxLength: 3 });
    const restore = () => {
      for (const [path, bytes] of originals) writeFileSync(path, bytes);
    };
    await tryInputs(mishaps, restore, async (chosen) => {
      for (const mutation of chosen) mutate(root, mutation);

      const { findings, departments } = await examineWorkspace(root);

      for (const each of departments) expect(each.evaluated === undefined).toBe(hasErrors(each.findings));
      for (const { file, line, column, message } of JSON.parse(formatJson(findings))) {
        expect({ file, line, column, message }).toEqual({
          file: expect.stringMatching(/^(data|templates|schema)\//u),
          line: expect.any(Number),
          column: expect.any(Number),
          message: expect.stringMatching(/\S/u),
        });
      }
      expect(formatPretty(findings, { lineOf: linesOf(root), strict: false })).toMatch(/。\n$/u);
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
  },
  PATIENCE,
);

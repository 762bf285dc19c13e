import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { build } from "../../src/cli/build.ts";
import { EXIT } from "../../src/cli/exit-codes.ts";
import { filesIn, hashesIn } from "../support/folder-hashes.ts";
import { standInPrinter } from "../support/stand-in-printer.ts";
import { newWorkspace } from "../support/workspace.ts";
import { mutate, mutationsOf } from "./mutation.ts";
import { PATIENCE, tryInputs } from "./trial.ts";

test(
  "whatever becomes of the files, a build ends with 0 or 1, and what a department had is replaced whole or stays as it was",
  async () => {
    const root = newWorkspace();
    const out = join(root, "out");
    const silence = { write: () => true };
    const io = { cwd: root, stdout: silence, stderr: silence };
    const run = () => build(["--root", root, "--out", out], io, async () => standInPrinter());
    expect(await run()).toBe(EXIT.fine);
    const departments = ["2022/dangan", "2023/dangan", "2023/tushu"];
    const files = ["data", "templates", "schema"].flatMap((folder) =>
      filesIn(join(root, folder)).map((file) => `${folder}/${file}`),
    );
    const originals = files.map((file) => [join(root, file), readFileSync(join(root, file))] as const);
    const mishaps = fc.array(mutationsOf(files), { minLength: 1, maxLength: 2 });
    const restore = () => {
      for (const [path, bytes] of originals) writeFileSync(path, bytes);
    };
    await tryInputs(mishaps, restore, async (chosen) => {
      for (const mutation of chosen) mutate(root, mutation);
      const before = departments.map((each) => hashesIn(join(out, each)));

      const exitCode = await run();

      expect([EXIT.fine, EXIT.findings]).toContain(exitCode);
      const after = departments.map((each) => hashesIn(join(out, each)));
      const isKept = after.map(
        (hashes, index) => JSON.stringify([...hashes]) === JSON.stringify([...(before[index] ?? [])]),
      );
      // Of a department that was built anew every file is there; a pack may have come to call its documents otherwise.
      for (const [index, hashes] of after.entries())
        if (!isKept[index]) expect([...hashes.keys()]).toContain("result.json");
      if (exitCode === EXIT.findings) expect(isKept).toContain(true);
      expect(filesIn(out).filter((file) => /\.(new|old)\b/u.test(file))).toEqual([]);
    });
  },
  PATIENCE,
);

import { expect, test } from "vitest";
import { bench } from "../../../src/cli/bench/bench.ts";
import { UsageError } from "../../../src/cli/command-line.ts";
import { PROJECT } from "../../support/workspace.ts";

const SILENT = { cwd: PROJECT, stdout: { write: () => {} }, stderr: { write: () => {} } };

test("a row that there isn't is named before anything is measured", async () => {
  const asked = bench(["a", "z"], SILENT);
  await expect(asked).rejects.toThrow(UsageError);
  await expect(asked).rejects.toThrow(/没有“z”这一项；有 a、b、/u);
});

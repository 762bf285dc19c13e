import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { newWorkspace } from "../support/workspace.ts";
import { play } from "./play.ts";

const scenarios = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".txt"));

// When a change of what is printed is meant, `npx vitest run test/scenarios -u` writes it into the files; then read the difference.
test.concurrent.for(scenarios)("%s", async (name, { expect, onTestFinished }) => {
  const path = join(import.meta.dirname, name);
  const root = newWorkspace("small", onTestFinished);
  await expect(await play(readFileSync(path, "utf8"), root)).toMatchFileSnapshot(path);
});

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "vitest";
import { newWorkspace } from "../support/workspace.ts";
import { play } from "./play.ts";

/** Each plays in a copy of the small workspace; one in a folder of its own, in the workspace of that name. */
const scenarios = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".txt"),
);

// When a change of what is printed is meant, `npx vitest run test/scenarios -u` writes it into the files; then read the difference.
test.concurrent.for(scenarios)("%s", async (name, { expect, onTestFinished }) => {
  const path = join(import.meta.dirname, name);
  const workspace = dirname(name);
  const root = newWorkspace(workspace === "." ? "small" : workspace, onTestFinished);
  await expect(await play(readFileSync(path, "utf8"), root)).toMatchFileSnapshot(path);
});

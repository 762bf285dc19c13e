import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that all workers of a test run share, and that goes when the run ends. */
    sharedFolder: string;
  }
}

/** Makes the folder before a run, and empties it before the next when vitest watches. */
export default function setUp(project: TestProject): () => void {
  const sharedFolder = mkdtempSync(join(tmpdir(), "jixiao-"));
  const remove = () => rmSync(sharedFolder, { recursive: true, force: true });
  project.provide("sharedFolder", sharedFolder);
  project.onTestsRerun(async () => remove());
  return remove;
}

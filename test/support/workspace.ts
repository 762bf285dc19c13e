import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const HERE = import.meta.dirname;

/** The folder of the project itself. */
export const PROJECT = join(HERE, "..", "..");

/**
 * A copy of the small workspace in a temporary folder that goes when the test ends; a test that runs beside others hands in its
 * own `whenFinished`.
 *
 * Why the schemas of packs are copied in here: there is one set of them, the project's, and it must not be kept twice.
 */
export function newWorkspace(whenFinished: (remove: () => void) => void = onTestFinished): string {
  const root = mkdtempSync(join(tmpdir(), "jixiao-"));
  whenFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(HERE, "..", "workspaces", "small"), root, { recursive: true });
  cpSync(join(PROJECT, "schema", "pack"), join(root, "schema", "pack"), { recursive: true });
  return root;
}

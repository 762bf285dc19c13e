import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";
import { SpoiltCopy } from "./spoilt-copy.ts";

const HERE = import.meta.dirname;

/** The folder of the project itself. */
export const PROJECT = join(HERE, "..", "..");

/** A workspace that lies in the tree, by its folder's name under test/workspaces. */
export function workspaceNamed(name: string): string {
  return join(HERE, "..", "workspaces", name);
}

/**
 * A copy of a workspace in a temporary folder that goes when the test ends; a test that runs beside others hands in its own
 * `whenFinished`.
 */
export function newWorkspace(name = "small", whenFinished: (remove: () => void) => void = onTestFinished): string {
  const root = newFolder(whenFinished);
  cpSync(workspaceNamed(name), root, { recursive: true });
  return root;
}

/** A copy of the project's own packs and data, which goes as well. */
export function newProject(whenFinished: (remove: () => void) => void = onTestFinished): string {
  const root = newFolder(whenFinished);
  for (const folder of ["schema", "templates", "data"])
    cpSync(join(PROJECT, folder), join(root, folder), { recursive: true });
  return root;
}

/** A copy of the small workspace for the cases of a test file to spoil one after the other; it goes when they all have ended. */
export function workspaceToSpoil(): SpoiltCopy {
  return new SpoiltCopy(newWorkspace("small", afterAll), workspaceNamed("small"));
}

/** The same of the project's own packs and data. */
export function projectToSpoil(): SpoiltCopy {
  return new SpoiltCopy(newProject(afterAll), PROJECT);
}

function newFolder(whenFinished: (remove: () => void) => void): string {
  const root = mkdtempSync(join(tmpdir(), "jixiao-"));
  whenFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

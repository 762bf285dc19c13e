import { type PackSubject, packSubject } from "../../../src/checks/pack/pack-subject.ts";
import { loadPack, type PackFiles } from "../../../src/pack/load-pack.ts";
import { openSchemas } from "../../../src/reading/schema/schema-store.ts";
import { applyEdit, type Edit } from "../../support/edit.ts";
import { newWorkspace } from "../../support/workspace.ts";

/** The files of the pack of a workspace, by its folder's name under test/workspaces, after changes. */
export function filesAfter(edits: readonly Edit[], name = "small"): PackFiles {
  return loadedAfter(edits, name).files;
}

/** The pack as a whole after changes that leave each of its files evaluated. */
export function packAfter(edits: readonly Edit[], name = "small"): PackSubject {
  const { pack, root, schemas, findings } = loadedAfter(edits, name);
  if (!pack) throw new Error(findings.map(({ message }) => message).join("; "));
  return packSubject(root, pack, schemas);
}

function loadedAfter(edits: readonly Edit[], name: string) {
  const root = newWorkspace(name);
  for (const each of edits) applyEdit(root, each);
  const schemas = openSchemas(root);
  return { ...loadPack(root, name, schemas), root, schemas };
}

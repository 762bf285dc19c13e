import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { examineWorkspace as examine, type WorkspaceExamination } from "../../src/build/examine-workspace.ts";
import { type CheckedPack, checkedPack, type Tools } from "../../src/build/tools.ts";
import { reportFindings } from "../../src/checks/reported-finding.ts";
import { loadFonts } from "../../src/documents/fonts/load-fonts.ts";
import { openFonts } from "../../src/documents/fonts/open-fonts.ts";
import { npmFonts } from "../../src/documents/fonts/role-fonts.ts";
import { openSchemas, type SchemaStore } from "../../src/reading/schema/schema-store.ts";

/** Does in this process what `jixiao check` does, with tools that are kept. */
export async function examineWorkspace(root: string, { strict = false } = {}): Promise<WorkspaceExamination> {
  return examine({ years: [], departments: [] }, keptTools(root, strict));
}

/**
 * The tools for a workspace, whose fonts, schemas and form packs are those of another one if the files are the same to the letter.
 *
 * Why: making them ready takes far longer than all the rest, and most cases leave them as they are.
 */
export function keptTools(root: string, strict = false): Tools {
  const schemaFiles = contentOf(root, "schema");
  const schemas = kept(stores, schemaFiles, () => readSchemas(root));
  return {
    root,
    strict,
    schemas,
    fonts,
    fontFindings: reportFindings(loadFonts(root, schemas).findings),
    pack: (id) =>
      kept(packs, `${id} ${schemaFiles} ${contentOf(root, `templates/${id}`)}`, () => checkedPack(root, id, schemas)),
  };
}

const fonts = openFonts(npmFonts);
const stores = new Map<string, SchemaStore>();
const packs = new Map<string, CheckedPack>();

function kept<T>(made: Map<string, T>, key: string, make: () => T): T {
  const value = made.get(key) ?? make();
  made.set(key, value);
  return value;
}

/** The workspace's schemas, read while they are there: the workspace goes when its test ends. */
function readSchemas(root: string): SchemaStore {
  const store = openSchemas(root);
  for (const name of namesIn(join(root, "schema")))
    if (name.endsWith(".schema.json")) store.schema(name.replace(".schema.json", ""));
  return store;
}

/** All that lies in a folder of a workspace, as a hash: files by what they hold, links by where they lead. */
function contentOf(root: string, folder: string): string {
  const hash = createHash("sha256");
  const path = join(root, folder);
  for (const entry of existsSync(path) ? readdirSync(path, { recursive: true, withFileTypes: true }) : []) {
    const place = join(entry.parentPath, entry.name);
    hash.update(`\0${place.slice(path.length)}\0`);
    if (entry.isFile()) hash.update(readFileSync(place));
    if (entry.isSymbolicLink()) hash.update(readlinkSync(place));
  }
  return hash.digest("hex");
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
}

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { copiedTextsOf } from "../../src/build/copied-texts.ts";
import { type Examination, examineDepartment } from "../../src/build/examine-department.ts";
import { examineWorkspace as examine, type WorkspaceExamination } from "../../src/build/examine-workspace.ts";
import { NO_MEMORY } from "../../src/build/kept/memory.ts";
import { SILENT } from "../../src/build/progress.ts";
import { openRun, type Run } from "../../src/build/run.ts";
import { type CheckedPack, checkedPack, type Tools } from "../../src/build/tools.ts";
import { reportFindings } from "../../src/checks/report-findings.ts";
import type { DepartmentPlace } from "../../src/department/load-department.ts";
import { loadFonts } from "../../src/documents/fonts/load-fonts.ts";
import { openFonts } from "../../src/documents/fonts/open-fonts.ts";
import { builtInFonts } from "../../src/documents/fonts/role-fonts.ts";
import { openSchemas, type SchemaStore } from "../../src/reading/schema/schema-store.ts";
import { Kept } from "./kept.ts";

/**
 * Does in this process what `jixiao check` does; what it made of a workspace whose files are the same to the letter, it takes
 * again.
 *
 * Why: most cases change one file, and all that doesn't depend on it would be made ready and examined anew for each.
 */
export async function examineWorkspace(
  root: string,
  { strict = false } = {},
): Promise<WorkspaceExamination<Examination>> {
  const files = readAll(root);
  const run = { ...keptRun(root, files), strict, tools: async () => toolsFor(root, strict, files) };
  return examine({ years: [], departments: [] }, run, async (places, { tools }) => {
    const departments: Examination[] = [];
    for (const place of places) {
      const copies = await copiedTextsOf(place, run);
      departments.push(
        await examinations.get(
          keyOf(files, (path) => isRead(path, place), [place.year, place.id, place.packId, strict, copies]),
          async () => examineDepartment(place, await tools(), SILENT, copies),
        ),
      );
    }
    return departments;
  });
}

/** A run over a workspace with the schemas and form packs of another one whose files are the same. */
export function keptRun(root: string, files: ReadonlyMap<string, string> = readAll(root)): Run {
  return { ...openRun({ root, strict: false }, NO_MEMORY), tools: async () => toolsFor(root, false, files) };
}

/** The tools for a workspace, with the schemas and form packs of another one whose files are the same. */
export function keptTools(root: string): Tools {
  return toolsFor(root, false, readAll(root));
}

function toolsFor(root: string, strict: boolean, files: ReadonlyMap<string, string>): Tools {
  const isSchema = (path: string) => path.startsWith("schema/");
  const schemas = stores.get(keyOf(files, isSchema), () => readSchemas(root, files));
  return {
    root,
    strict,
    schemas,
    fonts,
    fontFindings: reportFindings(loadFonts(root, schemas).findings),
    fontFiles: [],
    pack: (id) => {
      const isOfPack = (path: string) => isSchema(path) || path.startsWith(`templates/${id}/`);
      return packs.get(keyOf(files, isOfPack, [id]), () => checkedPack(root, id, schemas));
    },
  };
}

const fonts = openFonts(builtInFonts);
const stores = new Kept<SchemaStore>();
const packs = new Kept<CheckedPack>();
const examinations = new Kept<Promise<Examination>>();

/** The workspace's schemas, read while they are there: the workspace goes when its test ends. */
function readSchemas(root: string, files: ReadonlyMap<string, string>): SchemaStore {
  const store = openSchemas(root);
  for (const path of files.keys()) {
    const name = /^schema\/(.+)\.schema\.json$/u.exec(path)?.[1];
    if (name) store.schema(name);
  }
  return store;
}

/** Whether examining a department may read a file: not those of its neighbours in the same year, and of no later year. */
function isRead(path: string, { year, id }: DepartmentPlace): boolean {
  const [, ofYear = "", neighbour, file] = path.startsWith("data/") ? path.split("/") : [];
  return ofYear < year || (ofYear === year && (file === undefined || neighbour === id.split("/")[0]));
}

/** Some of a workspace's files, and what else a thing depends on, as one word. */
function keyOf(
  files: ReadonlyMap<string, string>,
  isMeant: (path: string) => boolean,
  others: readonly unknown[] = [],
): string {
  return JSON.stringify([others, [...files].filter(([path]) => isMeant(path))]);
}

/** All that lies in a workspace: files by the hash of what they hold, links by where they lead. */
function readAll(root: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of ["data", "schema", "templates"].filter((each) => existsSync(join(root, each))))
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const place = join(entry.parentPath, entry.name);
      found.set(place.slice(join(root, "/").length).replaceAll("\\", "/"), contentOf(place, entry));
    }
  return found;
}

/** How large a file may be to be read here; the program reads none that is larger. */
const LARGEST = 2_000_000;

function contentOf(place: string, entry: { isFile(): boolean; isSymbolicLink(): boolean }): string {
  if (entry.isSymbolicLink()) return `→ ${readlinkSync(place)}`;
  if (!entry.isFile()) return "a folder";
  const { size } = statSync(place);
  return size > LARGEST ? `${size} bytes` : createHash("sha256").update(readFileSync(place)).digest("base64");
}

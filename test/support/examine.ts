import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { examineWorkspace as examine, type WorkspaceExamination } from "../../src/build/examine-workspace.ts";
import type { Tools } from "../../src/build/tools.ts";
import { openTools } from "../../src/build/tools.ts";
import { openFonts } from "../../src/documents/fonts/open-fonts.ts";
import { npmFonts } from "../../src/documents/fonts/role-fonts.ts";
import { openSchemas, type SchemaStore } from "../../src/reading/schema/schema-store.ts";

/**
 * Does in this process what `jixiao check` does.
 *
 * Why fonts and schemas are kept from one call to the next: making them ready takes far longer than all the rest.
 */
export async function examineWorkspace(root: string, { strict = false } = {}): Promise<WorkspaceExamination> {
  const tools: Tools = { ...openTools({ root, strict }), fonts, schemas: schemasOf(root) };
  return examine({ years: [], departments: [] }, tools);
}

const fonts = openFonts(npmFonts);
const stores = new Map<string, SchemaStore>();

/** The workspace's schemas; those of another one, if the files are the same to the letter. */
function schemasOf(root: string): SchemaStore {
  const files = readdirSync(join(root, "schema"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  const key = JSON.stringify(files.map((name) => [name, readFileSync(join(root, "schema", name), "utf8")]));
  const store = stores.get(key) ?? openSchemas(root);
  stores.set(key, store);
  // Read while they are there: the workspace goes when its test ends.
  for (const name of files) store.schema(name.replaceAll("\\", "/").replace(".schema.json", ""));
  return store;
}

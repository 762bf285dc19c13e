import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** The workspace's JSON Schemas, compiled when first asked for. */
export interface SchemaStore {
  /** The check of one schema, named by its path under schema/, `pack/rubric`; undefined if there is none. */
  validator(name: string): ValidateFunction | undefined;
  /** The schema's own text as data. */
  schema(name: string): JsonSchema | undefined;
}

/** The few parts of a schema that wording a finding, or listing a form's figures, needs. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** The kind of quantity due here, a dimension's name; `数量` takes any. */
  readonly dimension?: string;
}

const SCHEME = "jixiao:/";

/**
 * Opens the folder schema/ of a workspace. Throws if a schema itself is broken: that is the fault of whoever wrote it, not of data.
 *
 * Why the made-up scheme: the files refer to each other by relative paths, as editors need; a base makes them resolve here too.
 */
export function openSchemas(root: string): SchemaStore {
  // Definitions of quantities are used everywhere; compiled once each instead of inlined, start-up takes half the time.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false, inlineRefs: false });
  ajv.addKeyword({ keyword: "dimension", schemaType: "string" });
  ajv.addKeyword({ keyword: "patternErrorMessage", schemaType: "string" }); // shown by the editors' YAML extension
  const schemas = new Map<string, JsonSchema>();
  const folder = join(root, "schema");
  for (const group of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    if (!group.isDirectory()) continue;
    for (const file of readdirSync(join(folder, group.name)).filter((name) => name.endsWith(".schema.json"))) {
      const schema = JSON.parse(readFileSync(join(folder, group.name, file), "utf8")) as JsonSchema;
      schemas.set(`${group.name}/${file.replace(".schema.json", "")}`, schema);
      ajv.addSchema(schema, `${SCHEME}${group.name}/${file}`);
    }
  }
  return {
    validator: (name) => (schemas.has(name) ? ajv.getSchema(`${SCHEME}${name}.schema.json`) : undefined),
    schema: (name) => schemas.get(name),
  };
}

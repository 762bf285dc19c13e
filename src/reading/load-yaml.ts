import type { Finding } from "./finding.ts";
import type { SchemaStore } from "./schema/schema-store.ts";
import { validate } from "./schema/validate.ts";
import { isUnread, readSource } from "./source-file.ts";
import { parseYaml, type YamlSource } from "./yaml/yaml-source.ts";

/** A YAML file after reading, parsing and its schema: `valid` only if nothing was found wrong. */
export interface LoadedYaml {
  /** There as soon as the file could be parsed at all. */
  readonly yaml?: YamlSource;
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

/** Reads a YAML file of the workspace and holds it to its schema. */
export function loadYaml(root: string, path: string, schemas: SchemaStore, schemaName: string): LoadedYaml {
  const source = readSource(root, path);
  if (isUnread(source)) return { valid: false, findings: [source] };
  const parsed = parseYaml(source);
  if ("findings" in parsed) return { valid: false, findings: parsed.findings };
  const findings = validate(parsed.yaml, schemas, schemaName);
  return { yaml: parsed.yaml, valid: findings.length === 0, findings };
}

import { join } from "node:path";
import type { SourceRange } from "../reading/finding.ts";
import { entriesOf } from "../reading/places.ts";
import { isUnread, rangeBetween, readSource } from "../reading/source-file.ts";
import { parseYaml, type YamlPath } from "../reading/yaml/yaml-source.ts";

const ENDING = ".schema.json";

/** The schemas of a pack, by the names the store knows them under. */
export function schemaNames(root: string, packId: string): string[] {
  const names = entriesOf(join(root, "schema", packId)).map(({ name }) => name);
  const files = names.filter((name) => name.endsWith(ENDING));
  return files.sort().map((name) => `${packId}/${name.slice(0, -ENDING.length)}`);
}

/** Looks up places in a schema that has been read. JSON is YAML too, and the YAML reader remembers where each piece stands. */
export function placesInSchema(root: string, name: string): (path: YamlPath) => SourceRange {
  const source = readSource(root, `schema/${name}${ENDING}`);
  if (isUnread(source)) throw new Error(`schema/${name} was there a moment ago`);
  const parsed = parseYaml(source);
  return "yaml" in parsed ? parsed.yaml.rangeOfKey : () => rangeBetween(source, 0, 1);
}

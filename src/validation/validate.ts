import type { ErrorObject } from "ajv";
import type { Finding } from "../findings/finding.ts";
import type { YamlSource } from "../source/yaml-source.ts";
import { explainSchemaError } from "./explain-schema-error.ts";
import type { SchemaStore } from "./schema-store.ts";

/** Holds a file's data to a schema; each mistake is one finding, at the place to mend. */
export function validate(yaml: YamlSource, schemas: SchemaStore, schemaName: string): Finding[] {
  const validator = schemas.validator(schemaName);
  if ("code" in validator) return [validator];
  if (validator(yaml.data)) return [];
  return withoutEchoes(validator.errors ?? []).map((error) => explainSchemaError(yaml, error));
}

/** Errors of combining keywords only repeat that a part failed, and a value of the wrong type fails every further test too. */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const telling = errors.filter(({ keyword }) => !["if", "allOf", "anyOf", "oneOf"].includes(keyword));
  const wrongType = new Set(
    telling.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath),
  );
  const seen = new Set<string>();
  return telling.filter((error) => {
    const about = error.params.missingProperty ?? error.params.additionalProperty ?? "";
    const key = JSON.stringify([error.instancePath, about]);
    const echo = seen.has(key) || (error.keyword !== "type" && wrongType.has(error.instancePath));
    seen.add(key);
    return !echo;
  });
}

import type { ErrorObject } from "ajv";
import { groupBy } from "../../values/group-by.ts";
import type { Finding } from "../finding.ts";
import type { YamlSource } from "../yaml/yaml-source.ts";
import { meantKey, unknownKey } from "./key-errors.ts";
import { schemaErrorFinding } from "./schema-errors.ts";
import { schemaPlace } from "./schema-place.ts";
import type { SchemaStore } from "./schema-store.ts";

/** Holds a file's data to a schema; each mistake is one finding, at the place to mend. */
export function validate(yaml: YamlSource, schemas: SchemaStore, schemaName: string): Finding[] {
  const validator = schemas.validator(schemaName);
  if ("code" in validator) return [validator];
  const errors = validator(yaml.data);
  if ("code" in errors) return [errors];
  const top = schemaPlace(schemas, schemaName);
  const conditions = groupBy(
    errors.filter(({ keyword }) => keyword === "if"),
    ({ schemaPath }) => schemaPath,
  );
  return withoutEchoes(errors).map((error) => schemaErrorFinding(yaml, error, top, conditionOf(error, conditions)));
}

/** The `if` of the schema whose `then` an error is about. */
function conditionOf(
  { schemaPath, instancePath }: ErrorObject,
  conditions: ReadonlyMap<string, readonly ErrorObject[]>,
): ErrorObject | undefined {
  const ends = Array.from(schemaPath.matchAll(/(?<=\/)then\//gu), ({ index }) => index);
  const own = ends.flatMap((end) => conditions.get(`${schemaPath.slice(0, end)}if`) ?? []);
  return own.find((condition) => instancePath.startsWith(condition.instancePath));
}

/** Errors of combining keywords only repeat that a part failed. */
const COMBINING = ["if", "allOf", "anyOf", "oneOf", "propertyNames"];

/**
 * A value of the wrong type fails every further test too, a misspelt key is also missing under its right name, and what a list
 * lacks as a whole may be just what one of its items gets wrong.
 */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const telling = withNames(errors).filter(({ keyword }) => !COMBINING.includes(keyword));
  const wrongType = new Set(
    telling.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath),
  );
  const misspelt = new Set(telling.map((error) => keyOf(error, meantKey(error))));
  const within = new Set(telling.flatMap(({ instancePath }) => pathsAbove(instancePath)));
  const seen = new Set<string>();
  return telling.filter((error) => {
    const { missingProperty } = error.params;
    const key = keyOf(error, missingProperty ?? unknownKey(error) ?? error.propertyName);
    const echo =
      seen.has(key) ||
      (error.keyword !== "type" && wrongType.has(error.instancePath)) ||
      (error.keyword === "not" && within.has(error.instancePath)) ||
      (missingProperty !== undefined && misspelt.has(keyOf(error, missingProperty)));
    if (!echo) seen.add(key);
    return !echo;
  });
}

/** Errors with the name that each is about, which those found by a schema that is referred to come without. */
function withNames(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const wrong = errors.filter(({ keyword }) => keyword === "propertyNames");
  const names = new Set(wrong.map((error) => keyOf(error, String(error.params.propertyName))));
  return errors.map((error) => {
    const { data, propertyName } = error;
    const isName = propertyName === undefined && typeof data === "string" && names.has(keyOf(error, data));
    return isName ? { ...error, propertyName: data } : error;
  });
}

/** The places that a place lies within. */
function pathsAbove(instancePath: string): string[] {
  const steps = instancePath.split("/");
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
}

function keyOf({ instancePath }: ErrorObject, name: string | undefined): string {
  return JSON.stringify([instancePath, name]);
}

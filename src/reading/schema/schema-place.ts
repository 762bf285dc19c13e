import { decoded, nameReferredTo } from "./addresses.ts";
import type { JsonSchema, SchemaStore } from "./schema-store.ts";
import { describe } from "./wording.ts";

/** A place in a file, as its schema describes it. */
export interface SchemaPlace {
  /** What is said of it, nearest first: its own words, then those of the definitions it refers to. */
  readonly said: readonly JsonSchema[];
  /** The names that have a place below it. */
  readonly keys: readonly string[];
  /** Whether names that the schema doesn't list have a place below it too. */
  readonly takesFreeNames: boolean;
  /** The place of a name, or of a list's item, below it; nothing is said of one that the schema doesn't know. */
  below(key: string | number): SchemaPlace;
}

/** A schema, and the name of the file by whose place its references go. */
interface Located {
  readonly schema: JsonSchema;
  readonly home: string;
}

/** The top of a file that is held to a schema. */
export function schemaPlace(schemas: SchemaStore, name: string): SchemaPlace {
  const schema = schemas.schema(name);
  return placeOf(schemas, schema ? [{ schema, home: name }] : []);
}

/** What is due at a place, in the form's words. */
export function describePlace({ said }: SchemaPlace): string | undefined {
  return describe(said.find(({ description }) => description) ?? said.find(({ title }) => title));
}

function placeOf(schemas: SchemaStore, located: readonly Located[]): SchemaPlace {
  // One that is come by on several ways says the same each time.
  const all = [
    ...new Map(
      located.flatMap((each) => withDefinitions(schemas, each)).map((each) => [each.schema, each] as const),
    ).values(),
  ];
  return {
    said: all.map(({ schema }) => schema),
    keys: [...new Set(all.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))],
    takesFreeNames: all.some(({ schema }) => freeName(schema) !== undefined),
    below: (key) =>
      placeOf(
        schemas,
        all.flatMap(({ schema, home }) => {
          const child = typeof key === "number" ? schema.items : (ownValue(schema.properties, key) ?? freeName(schema));
          return child ? [{ schema: child, home }] : [];
        }),
      ),
  };
}

function freeName({ additionalProperties }: JsonSchema): JsonSchema | undefined {
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}

/** What stands under a name; nothing under those that every object of the language has. */
function ownValue<Value>(values: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}

/** A schema and the definitions that its `$ref` leads to, in the same file or in another one of the store, each once. */
export function withDefinitions(schemas: SchemaStore, located: Located): Located[] {
  const found: Located[] = [];
  let next: Located | undefined = located;
  while (next && !found.some(({ schema }) => schema === next?.schema)) {
    found.push(next);
    next = definitionOf(schemas, next);
  }
  return found;
}

function definitionOf(schemas: SchemaStore, { schema, home }: Located): Located | undefined {
  if (typeof schema.$ref !== "string") return undefined;
  const [file, pointer = ""] = schema.$ref.split("#");
  const name = file ? nameReferredTo(file, home) : home;
  const definition = name === undefined ? undefined : schemas.schema(name);
  const key = decoded(pointer.replace("/$defs/", "")).replace(/~1/gu, "/").replace(/~0/gu, "~");
  const own = ownValue(definition?.$defs, key);
  return own && name !== undefined ? { schema: own, home: name } : undefined;
}

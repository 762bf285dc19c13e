import type { JsonSchema, SchemaStore } from "../validation/schema-store.ts";

/** Every figure that a schema has a place for, whether filled in or not: its name, and what the schema asks of it. */
export function declaredFigures(
  schemas: SchemaStore,
  schemaName: string,
  prefix: readonly string[] = [],
): Map<string, JsonSchema> {
  const declared = new Map<string, JsonSchema>();
  const visit = (schema: JsonSchema, home: string, path: readonly string[]) => {
    const { target, name } = resolve(schemas, schema, home);
    if (!target.properties) {
      declared.set(path.join("."), target);
      return;
    }
    for (const [key, child] of Object.entries(target.properties)) visit(child, name, [...path, key]);
  };
  const schema = schemas.schema(schemaName);
  if (schema) visit(schema, schemaName, prefix);
  return declared;
}

/** Follows a `$ref` to its definition, in the same file or in another one of the store. */
function resolve(schemas: SchemaStore, schema: JsonSchema, home: string): { target: JsonSchema; name: string } {
  if (!schema.$ref) return { target: schema, name: home };
  const [file, pointer] = schema.$ref.split("#");
  const name = file ? new URL(file, `schema:///${home}`).pathname.slice(1).replace(".schema.json", "") : home;
  const definition = pointer?.replace("/$defs/", "") ?? "";
  const target = schemas.schema(decodeURI(name))?.$defs?.[decodeURI(definition)];
  return target ? resolve(schemas, target, decodeURI(name)) : { target: {}, name: home };
}

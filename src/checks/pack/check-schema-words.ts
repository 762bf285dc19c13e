import { placesInSchema, schemaNames } from "../../pack/schema-file.ts";
import { type Finding, finding } from "../../reading/findings/finding.ts";
import { withDefinitions } from "../../reading/schema/schema-place.ts";
import type { JsonSchema, SchemaStore } from "../../reading/schema/schema-store.ts";
import type { YamlPath } from "../../reading/yaml/yaml-source.ts";

/** A finding for each name a pack's schemas have a place for without saying what it is called and what belongs there. */
export function checkSchemaWords(root: string, packId: string, schemas: SchemaStore): Finding[] {
  return schemaNames(root, packId).flatMap((name) => {
    const wordless = propertiesIn(schemas.schema(name) ?? {}).flatMap(({ path, schema }) => {
      const said = withDefinitions(schemas, { schema, home: name }).map((each) => each.schema);
      const lacking = [
        // A definition's own name, 金额, is none for the thing that is measured.
        ...(schema.title ? [] : ["名称（title）"]),
        ...(said.some(({ description }) => description) ? [] : ["说明（description）"]),
      ];
      return lacking.length > 0 ? [{ path, lacking }] : [];
    });
    if (wordless.length === 0) return [];
    const rangeOf = placesInSchema(root, name);
    return wordless.map(({ path, lacking }) =>
      finding("JX005", rangeOf(path), `“${path.at(-1)}”没有写${lacking.join("和")}`),
    );
  });
}

/** A property, and its place in the schema's file. */
interface Property {
  readonly path: YamlPath;
  readonly schema: JsonSchema;
}

/** Every property that stands in a schema's file, those of its definitions once. */
function propertiesIn(schema: JsonSchema, path: YamlPath = []): Property[] {
  const named = (keyword: "properties" | "$defs") =>
    Object.entries(schema[keyword] ?? {}).map(
      ([key, child]): Property => ({ path: [...path, keyword, key], schema: child }),
    );
  const single = (keyword: "items" | "additionalProperties"): Property[] => {
    const child = schema[keyword];
    return typeof child === "object" ? [{ path: [...path, keyword], schema: child }] : [];
  };
  const properties = named("properties");
  const others = [...named("$defs"), ...single("items"), ...single("additionalProperties")];
  return [...properties, ...[...properties, ...others].flatMap((each) => propertiesIn(each.schema, each.path))];
}

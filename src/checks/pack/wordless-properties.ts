import { withDefinitions } from "../../reading/schema/schema-place.ts";
import type { JsonSchema } from "../../reading/schema/schema-store.ts";
import type { YamlPath } from "../../reading/yaml/yaml-source.ts";
import { check } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";

/** Names that a pack's schemas have a place for without saying what it is called and what belongs there. */
export const wordlessProperties = check(
  {
    code: "JX005",
    level: "核实",
    title: "schema 里没有名称或说明",
    why: "编辑器把名称和说明显示给填报的人，缺什么、怎样写的提示也取自这里；没有的，填报的人不知道填什么。",
    fix: "这是表样的一部分，请维护表样的人在 schema 的这一项下补上 title 和 description。",
    example: { file: "figures.schema.json", wrong: "", right: '"description": "编制和在职的人数。",' },
  },
  ({ schemas, schemaNames, placeIn }: PackSubject) =>
    schemaNames.flatMap((home) =>
      propertiesIn(schemas.schema(home) ?? {}).flatMap(({ path, schema }) => {
        const said = withDefinitions(schemas, { schema, home });
        const lacking = [
          // A definition's own name, 金额, is none for the thing that is measured.
          ...(schema.title ? [] : ["名称（title）"]),
          ...(said.some((each) => each.schema.description) ? [] : ["说明（description）"]),
        ];
        if (lacking.length === 0) return [];
        return [{ at: placeIn(home, path), message: `“${path.at(-1)}”没有写${lacking.join("和")}` }];
      }),
    ),
);

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

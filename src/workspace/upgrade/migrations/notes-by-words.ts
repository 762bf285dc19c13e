import { rewriteYaml } from "../../../reading/yaml/rewrite-yaml.ts";
import { parseYaml } from "../../../reading/yaml/yaml-source.ts";
import type { Migration } from "../migration.ts";

/** The definition that all packs share. */
const SHARED = "../pack/notes.schema.json#/$defs/说明";

/** What a pack's own definition of 说明 looked like: one text a code. */
interface OwnDefinition {
  readonly title?: string;
  readonly description?: string;
  readonly additionalProperties?: { readonly type?: unknown };
}

/** Since 0.2, reasons may be given word by word (`JX701: { 5%: … }`); a pack's schema that takes one text a code refuses them. */
export const notesByWords: Migration = {
  title: "“说明”可以按字句写，改用各表样通用的写法",
  files: /^schema\/[^/]+\/notes\.schema\.json$/u,
  // JSON is YAML too, so that the rest of the file keeps its layout.
  rewrite: (source) => {
    const parsed = parseYaml(source);
    const data = "yaml" in parsed ? (parsed.yaml.data as { properties?: Record<string, OwnDefinition> }) : undefined;
    const own = data?.properties?.说明;
    if (own?.additionalProperties?.type !== "string") return source.text;
    const { title = "说明", description = "" } = own;
    const shared = JSON.stringify({ $ref: SHARED, title, description }, null, 2).replaceAll("\n", "\n    ");
    return rewriteYaml(source.text, (path) => (path.join("/") === "properties/说明" ? { write: shared } : undefined));
  },
};

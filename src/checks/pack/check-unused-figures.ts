import { declaredFigures } from "../../figures/declared-figures.ts";
import { LAST_YEAR } from "../../figures/figure-table.ts";
import type { FormPack } from "../../pack/form-pack.ts";
import { packReferences } from "../../pack/pack-references.ts";
import { placesInSchema } from "../../pack/schema-file.ts";
import { type Finding, finding } from "../../reading/findings/finding.ts";
import type { SchemaStore } from "../../reading/schema/schema-store.ts";

/**
 * A finding for each figure that departments are asked for and that no document, formula, rule or check of the pack uses. What
 * they name themselves they use themselves.
 */
export function checkUnusedFigures(root: string, pack: FormPack, schemas: SchemaStore): Finding[] {
  const name = `${pack.id}/figures`;
  const declared = declaredFigures(schemas, name);
  const used = new Set([
    ...packReferences(pack).map((each) => each.name.replace(new RegExp(`^${LAST_YEAR}`, "u"), "")),
    ...[...declared.values()].map(({ lastYear }) => lastYear),
  ]);
  const unused = [...declared.keys()].filter((path) => !used.has(path));
  if (unused.length === 0) return [];
  const rangeOf = placesInSchema(root, name);
  return unused.map((path) => {
    const at = path.split(".").flatMap((key) => ["properties", key]);
    return finding("JX317", rangeOf(at), `“${path}”要单位填，却没有一处用到`);
  });
}

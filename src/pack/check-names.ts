import { declaredFigures } from "../figures/declared-figures.ts";
import { LAST_YEAR } from "../figures/figure-table.ts";
import { suggestName } from "../figures/suggest-name.ts";
import { type Finding, finding } from "../reading/findings/finding.ts";
import { type SchemaPlace, schemaPlace } from "../reading/schema/schema-place.ts";
import type { SchemaStore } from "../reading/schema/schema-store.ts";
import { EVIDENCE } from "../scoring/evidence.ts";
import { indicatorsOf } from "../scoring/indicators-of.ts";
import type { FormPack } from "./form-pack.ts";
import { packReferences } from "./pack-references.ts";

/**
 * A finding for each name in a pack that nothing gives a value to: neither a derived figure nor a place in the schemas, free
 * names included.
 *
 * Why names of the year before are let pass: that year may have had another form.
 */
export function checkNames(pack: FormPack, schemas: SchemaStore): Finding[] {
  const derived = new Set(pack.derived.map(({ path }) => path));
  const indicators = indicatorsOf(pack.rubric).map(({ name }) => name);
  const known = [
    ...derived,
    ...declaredFigures(schemas, `${pack.id}/figures`).keys(),
    ...declaredFigures(schemas, `${pack.id}/evidence`, [EVIDENCE]).keys(),
  ];
  return packReferences(pack).flatMap(({ of, name, range }) => {
    if (of === "indicator")
      return indicators.includes(name) ? [] : [unknown(`计分表里没有“${name}”`, name, indicators, range)];
    const isKnown = derived.has(name) || name.startsWith(LAST_YEAR) || isDeclared(name, pack.id, schemas);
    return isKnown ? [] : [unknown(`没有叫“${name}”的数据`, name, known, range)];
  });
}

function unknown(message: string, name: string, known: readonly string[], range: Finding["range"]): Finding {
  const hint = suggestName(name, known) ?? "改正名称；表上确有这一项的，写进 figures.schema.json 或派生数据";
  return finding("JX312", range, message, hint);
}

/** Whether a schema has a place for a figure of that name; a mapping of figures is none. */
function isDeclared(name: string, packId: string, schemas: SchemaStore): boolean {
  const steps = name.split(".");
  const [file, path] = steps[0] === EVIDENCE ? ["evidence", steps.slice(1)] : ["figures", steps];
  const top = schemaPlace(schemas, `${packId}/${file}`);
  const { said, keys, takesFreeNames } = path.reduce((place: SchemaPlace, step) => place.below(step), top);
  return said.length > 0 && keys.length === 0 && !takesFreeNames;
}

import { declaredFigures } from "../../figures/declared-figures.ts";
import { LAST_YEAR } from "../../figures/figure-table.ts";
import { suggesterFor } from "../../figures/suggest-name.ts";
import { type SchemaPlace, schemaPlace } from "../../reading/schema/schema-place.ts";
import type { SchemaStore } from "../../reading/schema/schema-store.ts";
import { EVIDENCE } from "../../scoring/evidence.ts";
import { indicatorsOf } from "../../scoring/indicators-of.ts";
import { unknownFigure } from "../arising/unknown-figure.ts";
import { check, type Spot } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";

/**
 * Names in a pack that nothing gives a value to: neither a derived figure nor a place in the schemas, free names included.
 *
 * Why names of the year before are let pass: that year may have had another form.
 */
export const unknownNames = check(unknownFigure, ({ pack, schemas, references, declared }: PackSubject) => {
  const derived = new Set(pack.derived.map(({ path }) => path));
  const indicators = new Set(indicatorsOf(pack.rubric).map(({ name }) => name));
  const isKnown = remembered(
    (name) =>
      derived.has(name) || declared.has(name) || name.startsWith(LAST_YEAR) || isDeclared(name, pack.id, schemas),
  );
  const ofEvidence = declaredFigures(schemas, `${pack.id}/evidence`, [EVIDENCE]);
  const suggestFigure = suggesterFor([...derived, ...declared.keys(), ...ofEvidence.keys()]);
  const suggestIndicator = suggesterFor([...indicators]);
  return references.flatMap(({ of, name, range }): Spot[] => {
    if (of === "figure")
      return isKnown(name)
        ? []
        : [{ at: range, message: `没有叫“${name}”的数据`, hint: suggestFigure(name).hint ?? HINT }];
    if (indicators.has(name)) return [];
    return [{ at: range, message: `计分表里没有“${name}”`, hint: suggestIndicator(name).hint ?? HINT }];
  });
});

/** The same answer to each name, asked for once. */
function remembered(ask: (name: string) => boolean): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer = answers.get(name) ?? ask(name);
    answers.set(name, answer);
    return answer;
  };
}

const HINT = "改正名称；表上确有这一项的，写进 figures.schema.json 或派生数据";

/** Whether a schema has a place for a figure of that name; a mapping of figures is none. */
function isDeclared(name: string, packId: string, schemas: SchemaStore): boolean {
  const steps = name.split(".");
  const [file, path] = steps[0] === EVIDENCE ? ["evidence", steps.slice(1)] : ["figures", steps];
  const top = schemaPlace(schemas, `${packId}/${file}`);
  const { said, keys, takesFreeNames } = path.reduce((place: SchemaPlace, step) => place.below(step), top);
  return said.length > 0 && keys.length === 0 && !takesFreeNames;
}

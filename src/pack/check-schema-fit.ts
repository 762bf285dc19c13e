import { declaredFigures } from "../figures/declared-figures.ts";
import { suggestName } from "../figures/suggest-name.ts";
import { type Finding, finding } from "../reading/findings/finding.ts";
import { schemaPlace } from "../reading/schema/schema-place.ts";
import type { SchemaStore } from "../reading/schema/schema-store.ts";
import { indicatorsOf } from "../scoring/indicators-of.ts";
import { shapeOf } from "../scoring/rules/all.ts";
import type { FormPack } from "./form-pack.ts";
import { placesInSchema } from "./schema-file.ts";

/** Whether a pack's schemas and the rest of it speak of the same things. */
export function checkSchemaFit(root: string, pack: FormPack, schemas: SchemaStore): Finding[] {
  return [...checkLastYearNames(root, pack, schemas), ...checkEvidencePlaces(pack, schemas)];
}

/** A `lastYear` that names nothing would quietly compare nothing. */
function checkLastYearNames(root: string, { id, derived }: FormPack, schemas: SchemaStore): Finding[] {
  const declared = declaredFigures(schemas, `${id}/figures`);
  const known = [...declared.keys(), ...derived.map(({ path }) => path)];
  const strange = [...declared].filter(([, { lastYear }]) => lastYear && !known.includes(lastYear));
  return strange.map(([path, { lastYear = "" }]) => {
    const range = placesInSchema(root, `${id}/figures`)(path.split(".").flatMap((step) => ["properties", step]));
    return finding(
      "JX312",
      range,
      `“${path}”的 lastYear 写的是“${lastYear}”，没有这项数据`,
      suggestName(lastYear, known),
    );
  });
}

/** A row that rests on evidence must have its place in the schema, or nobody can give any. */
function checkEvidencePlaces({ id, rubric }: FormPack, schemas: SchemaStore): Finding[] {
  const evidence = schemaPlace(schemas, `${id}/evidence`);
  if (evidence.said.length === 0) return [];
  const judged = indicatorsOf(rubric).filter(({ rule }) => shapeOf(rule).judges);
  return judged
    .filter(({ name }) => evidence.below(name).said.length === 0)
    .map(({ name, range }) =>
      finding(
        "JX004",
        range,
        `“${name}”靠依据计分，evidence.schema.json 里却没有它的位置`,
        suggestName(name, evidence.keys) ?? "在 evidence.schema.json 里补上这个指标的名称和要填的内容",
      ),
    );
}

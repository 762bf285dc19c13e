import { suggestName } from "../../figures/suggest-name.ts";
import { schemaPlace } from "../../reading/schema/schema-place.ts";
import { indicatorsOf } from "../../scoring/indicators-of.ts";
import { shapeOf } from "../../scoring/rules/all.ts";
import { brokenSchema } from "../arising/broken-schema.ts";
import { check } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";

/** Rows that rest on evidence and have no place in the schema of evidence.yaml, so that nobody can give any. */
export const noPlaceForEvidence = check(brokenSchema, ({ pack, schemas }: PackSubject) => {
  const evidence = schemaPlace(schemas, `${pack.id}/evidence`);
  if (evidence.said.length === 0) return [];
  const judged = indicatorsOf(pack.rubric).filter(({ rule }) => shapeOf(rule).judges);
  const placeless = judged.filter(({ name }) => evidence.below(name).said.length === 0);
  return placeless.map(({ name, range }) => ({
    at: range,
    message: `“${name}”靠依据计分，evidence.schema.json 里却没有它的位置`,
    hint: suggestName(name, evidence.keys).hint ?? "在 evidence.schema.json 里补上这个指标的名称和要填的内容",
  }));
});

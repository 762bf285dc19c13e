import { type SchemaPlace, schemaPlace } from "../reading/schema/schema-place.ts";
import type { JsonSchema, SchemaStore } from "../reading/schema/schema-store.ts";
import type { Dimension } from "../values/quantities/units.ts";

/** What a form asks of a figure. */
export interface DeclaredFigure {
  readonly dimension?: Dimension;
  /** The figure of the year before that it takes over. */
  readonly lastYear?: string;
}

/** Far more than a form has, those that others lie below among them: definitions that name each other can be entered in ever more ways. */
const MOST_PLACES = 5000;

/** Every figure that a schema has a place for, whether filled in or not, by its name. */
export function declaredFigures(
  schemas: SchemaStore,
  schemaName: string,
  prefix: readonly string[] = [],
): Map<string, DeclaredFigure> {
  const declared = new Map<string, DeclaredFigure>();
  let visited = 0;
  const visit = (place: SchemaPlace, path: readonly string[], above: readonly JsonSchema[]) => {
    visited += 1;
    // A schema that has itself among what lies below it has a place for figures without end.
    if (visited > MOST_PLACES || place.said.some((each) => above.includes(each))) return;
    for (const key of place.keys) visit(place.below(key), [...path, key], [...above, ...place.said]);
    if (place.keys.length > 0 || place.takesFreeNames) return;
    const dimension = place.said.find((each) => each.dimension)?.dimension;
    const lastYear = place.said.find((each) => each.lastYear)?.lastYear;
    declared.set(path.join("."), { ...(dimension ? { dimension } : {}), ...(lastYear ? { lastYear } : {}) });
  };
  const top = schemaPlace(schemas, schemaName);
  if (top.said.length > 0) visit(top, prefix, []);
  return declared;
}

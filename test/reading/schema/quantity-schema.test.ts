import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unitNames } from "../../../src/values/quantities/units.ts";
import { PROJECT } from "../../support/workspace.ts";

interface Kind {
  readonly dimension: string;
  readonly pattern: string;
  readonly patternErrorMessage: string;
  readonly examples: readonly string[];
}

const SCHEMA = JSON.parse(readFileSync(join(PROJECT, "schema", "pack", "quantity.schema.json"), "utf8")) as {
  $defs: Record<string, Partial<Kind>>;
};
const KINDS = Object.entries(SCHEMA.$defs).filter((entry): entry is [string, Kind] => entry[1].pattern !== undefined);

describe.each(KINDS)(
  "%s in the schema that editors read",
  (_, { dimension, pattern, patternErrorMessage, examples }) => {
    const allowed = new RegExp(pattern, "u");
    const own = dimension === "数量" ? unitNames() : unitNames(dimension);

    test("takes the units that the program knows, and no others", () => {
      expect(unitNames().filter((name) => allowed.test(`3${name}`))).toEqual(own);
    });

    test("takes its own examples, and no bare number, blank or comma", () => {
      for (const example of examples) expect(example).toMatch(allowed);
      for (const text of ["3", `3 ${own[0]}`, `1,000${own[0]}`, `３${own[0]}`]) expect(text).not.toMatch(allowed);
    });

    test("says in Chinese how to write it", () => {
      expect(patternErrorMessage).toMatch(/^要写/u);
    });
  },
);

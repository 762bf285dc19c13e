import type { PackFiles } from "../../pack/load-pack.ts";
import { checkIndicatorNames } from "../../scoring/check-indicator-names.ts";
import { writtenTwice } from "../arising/written-twice.ts";
import type { Check } from "../check.ts";

/** Indicators of one name. Those that departments add are asked about once they are known. */
export const repeatedIndicators: Check<PackFiles, typeof writtenTwice> = {
  entries: [writtenTwice],
  find: ({ rubric }) => (rubric ? checkIndicatorNames(rubric) : []),
};

import { type Check, findAll } from "../check.ts";
import { pairs } from "../prose/pairs.ts";
import { typos } from "../prose/typos.ts";
import type { PackSubject } from "./pack-subject.ts";

const SLIPS = [typos, pairs] as const;

/** Slips in the words that templates print. Blanks in them are lay-out, and punctuation is not looked at. */
export const templateSlips: Check<Pick<PackSubject, "templates">, (typeof SLIPS)[number]["entry"]> = {
  entries: SLIPS.map(({ entry }) => entry),
  find: ({ templates }) => findAll(SLIPS, { blocks: templates.flatMap(({ blocks }) => blocks) }),
};

import { findPairs } from "../../proofreading/find-pairs.ts";
import { findTypos } from "../../proofreading/find-typos.ts";
import type { Check } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";

/** Slips in the words that templates print. Blanks in them are lay-out, and not looked at. */
export const templateSlips: Check<Pick<PackSubject, "templates">, never> = {
  entries: [],
  find: ({ templates }) =>
    templates.flatMap(({ blocks }) => blocks.flatMap((block) => [...findTypos(block), ...findPairs(block)])),
};

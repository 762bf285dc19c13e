import { checkHighest, checkRubric } from "../../pack/check-rubric.ts";
import { checkWordings } from "../../pack/check-wording.ts";
import { checkWords } from "../../pack/check-words.ts";
import type { PackFiles } from "../../pack/load-pack.ts";
import { indicatorsOf } from "../../pack/pack-references.ts";
import type { Check } from "../check.ts";

/** What is wrong with the rules of a rubric, and with their wording. */
export const rubricFaults: Check<PackFiles, never> = {
  entries: [],
  find: ({ yaml, rubric }) => {
    const words = [yaml.pack, yaml.rubric].flatMap((top) => (top ? checkWords(top.yaml) : []));
    if (!rubric || !yaml.rubric) return words;
    const faults = [...checkRubric(rubric), ...checkWordings(rubric, yaml.rubric.yaml)];
    return [...words, ...(faults.length > 0 ? faults : indicatorsOf(rubric).flatMap(checkHighest))];
  },
};

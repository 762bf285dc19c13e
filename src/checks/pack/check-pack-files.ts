import { checkHighest, checkRubric } from "../../pack/check-rubric.ts";
import { checkWordings } from "../../pack/check-wording.ts";
import { checkWords } from "../../pack/check-words.ts";
import type { PackFiles } from "../../pack/load-pack.ts";
import { indicatorsOf } from "../../pack/pack-references.ts";
import type { Finding } from "../../reading/findings/finding.ts";
import type { YamlSource } from "../../reading/yaml/yaml-source.ts";
import { yamlTexts } from "../../reading/yaml-texts.ts";
import { findAll } from "../check.ts";
import { pairs } from "../prose/pairs.ts";
import { punctuation } from "../prose/punctuation.ts";
import { typos } from "../prose/typos.ts";
import { checkScripts } from "./check-scripts.ts";
import { checkSelfContained } from "./check-self-contained.ts";
import { checkUnfinished } from "./check-unfinished.ts";

/** What is wrong with the files of a pack, each by itself: with an error in one of them the pack can't be used. */
export function checkPackFiles({ yaml, rubric, texts }: PackFiles): Finding[] {
  const written = [...yaml.values()];
  return [
    ...written.flatMap(({ source }) => checkUnfinished(source)),
    ...texts.flatMap((text) => [...checkSelfContained(text), ...checkScripts(text), ...checkUnfinished(text)]),
    ...["pack", "rubric"].flatMap((name) => {
      const file = yaml.get(name);
      return file ? [...checkSlips(file), ...checkWords(file)] : [];
    }),
    ...(rubric ? checkScoring(rubric, yaml.get("rubric") as YamlSource) : []),
  ];
}

function checkScoring(rubric: NonNullable<PackFiles["rubric"]>, yaml: YamlSource): Finding[] {
  const faults = [...checkRubric(rubric), ...checkWordings(rubric, yaml)];
  return faults.length > 0 ? faults : indicatorsOf(rubric).flatMap(checkHighest);
}

/** The slips in what a form prints; its list of corrections quotes slips on purpose, and names of figures are no words. */
function checkSlips(yaml: YamlSource): Finding[] {
  const printed = yamlTexts(yaml).filter(({ path }) => path[0] !== "更正" && !path.includes("须写"));
  return findAll([typos, pairs, punctuation], { blocks: printed.map(({ block }) => block) });
}

import type { Finding } from "../reading/findings/finding.ts";
import type { YamlPath, YamlSource } from "../reading/yaml/yaml-source.ts";
import { yamlTexts } from "../reading/yaml-texts.ts";
import { checkWordedFormulas } from "./check-worded-formulas.ts";
import { checkWordedNames } from "./check-worded-names.ts";

/** The wordings of a rubric. */
const WORDINGS: readonly unknown[] = ["评价标准", "指标说明"];

/** What is wrong with the wordings that a score sheet prints, beyond the slips that any text can have. */
export function checkWords(yaml: YamlSource): Finding[] {
  return yamlTexts(yaml).flatMap(({ path, block }) =>
    path[0] === "指标" && WORDINGS.includes(path.at(-1))
      ? [...checkWordedFormulas(block), ...checkWordedNames(nameBeside(yaml, path), block)]
      : [],
  );
}

/** The name of the indicator that a wording belongs to. */
function nameBeside(yaml: YamlSource, path: YamlPath): string {
  const row = path.slice(0, -1).reduce((data, key) => (data as Record<string | number, unknown>)[key], yaml.data);
  return String((row as Record<string, unknown>).名称);
}

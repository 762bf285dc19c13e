import type { Finding } from "../findings/finding.ts";
import { yamlTexts } from "../proofreading/yaml-texts.ts";
import type { YamlPath, YamlSource } from "../source/yaml-source.ts";
import { checkFixedYears } from "./check-fixed-years.ts";
import { checkWordedFormulas } from "./check-worded-formulas.ts";
import { checkWordedNames } from "./check-worded-names.ts";

/** What is wrong with the titles and wordings that a form prints, beyond the slips that any text can have. */
export function checkWords(yaml: YamlSource): Finding[] {
  return yamlTexts(yaml).flatMap(({ path, block }) => {
    const isTitle = path[0] === "文件" && path.at(-1) === "标题";
    if (path[0] !== "指标") return isTitle ? checkFixedYears(block) : [];
    const wordings = ["评价标准", "指标说明"].includes(String(path.at(-1)))
      ? [...checkWordedFormulas(block), ...checkWordedNames(nameBeside(yaml, path), block)]
      : [];
    return [...checkFixedYears(block), ...wordings];
  });
}

/** The name of the indicator that a wording belongs to. */
function nameBeside(yaml: YamlSource, path: YamlPath): string {
  const row = path.slice(0, -1).reduce((data, key) => (data as Record<string | number, unknown>)[key], yaml.data);
  return String((row as Record<string, unknown>).名称);
}

import { proofreadWords } from "../proofreading/proofread.ts";
import { type Finding, hasErrors } from "../reading/findings/finding.ts";
import { loadYaml } from "../reading/load-yaml.ts";
import { type Block, blockOf } from "../reading/passage.ts";
import type { SchemaStore } from "../reading/schema/schema-store.ts";
import { isUnread, rangeBetween, readSource, type SourceFile } from "../reading/source-file.ts";
import type { YamlPath, YamlSource } from "../reading/yaml/yaml-source.ts";
import { yamlTexts } from "../reading/yaml-texts.ts";
import { indicatorsOf } from "../scoring/indicators-of.ts";
import { brokenSchemas, checkPack } from "./check-pack.ts";
import { checkHighest, checkRubric } from "./check-rubric.ts";
import { checkScripts } from "./check-scripts.ts";
import { checkSelfContained } from "./check-self-contained.ts";
import { checkUnfinished } from "./check-unfinished.ts";
import { checkWordings } from "./check-wording.ts";
import type { FormPack } from "./form-pack.ts";
import { loadChecks } from "./load-checks.ts";
import { loadPackFile } from "./load-pack-file.ts";
import { loadRubric } from "./load-rubric.ts";

/**
 * Loads a form pack and checks it, each part by itself, then all together; no department is needed for that. With an error in a
 * part there is no pack; one whose parts don't fit each other is handed on, so that departments' own mistakes are found too.
 */
export function loadPack(root: string, id: string, schemas: SchemaStore): { pack?: FormPack; findings: Finding[] } {
  const folder = `templates/${id}`;
  const findings: Finding[] = [];
  const load = <T extends { findings: Finding[] }>(name: string, translate: (yaml: YamlSource) => T) => {
    const loaded = loadYaml(root, `${folder}/${name}.yaml`, schemas, `pack/${name}`);
    findings.push(...loaded.findings);
    if (!loaded.valid || !loaded.yaml) return undefined;
    findings.push(...checkUnfinished(loaded.yaml.source));
    const translated = translate(loaded.yaml);
    findings.push(...translated.findings);
    return translated;
  };
  const read = (name: string): SourceFile | undefined => {
    const source = readSource(root, `${folder}/${name}`);
    findings.push(
      ...(isUnread(source)
        ? [source]
        : [...checkSelfContained(source), ...checkScripts(source), ...checkUnfinished(source)]),
    );
    return isUnread(source) ? undefined : source;
  };
  const printed: Block[] = [];
  const keepPrinted = (yaml: YamlSource) =>
    printed.push(...yamlTexts(yaml).flatMap(({ path, block }) => (isPrinted(path) ? [block] : [])));
  const file = load("pack", (yaml) => {
    keepPrinted(yaml);
    return withProofreading(yaml, loadPackFile(yaml));
  })?.file;
  const rubric = load("rubric", (yaml) => {
    keepPrinted(yaml);
    return withProofreading(yaml, loadCheckedRubric(yaml));
  })?.rubric;
  const checks = load("checks", loadChecks)?.checks;
  const style = read("style.css");
  const templates = file?.documents.map((document) => read(`${document.fileName}.hbs`)) ?? [];
  findings.push(...brokenSchemas(root, id, schemas));
  if (hasErrors(findings) || !file || !rubric || !checks || !style) return { findings };
  const documents = file.documents.map((document, index) => ({
    ...document,
    template: templates[index] as SourceFile,
  }));
  const pack = {
    ...file,
    id,
    documents,
    rubric,
    ...checks,
    printed: [...printed, ...documents.map(({ template }) => templateBlock(template))],
    style: style.text,
  };
  return { pack, findings: [...findings, ...checkPack(root, pack, schemas)] };
}

/** Points that can't be read don't add up either, so only a rubric that could be read is looked into. */
function loadCheckedRubric(yaml: YamlSource): ReturnType<typeof loadRubric> {
  const { rubric, findings } = loadRubric(yaml);
  if (findings.length > 0) return { rubric, findings };
  const faults = [...checkRubric(rubric), ...checkWordings(rubric, yaml)];
  return { rubric, findings: faults.length > 0 ? faults : indicatorsOf(rubric).flatMap(checkHighest) };
}

/** Titles, standards and what is said of them are printed as they stand. */
function isPrinted(path: YamlPath): boolean {
  return PRINTED.has(String(path.at(-1))) && path[0] !== "更正";
}

const PRINTED: ReadonlySet<string> = new Set(["标题", "评价标准", "指标说明", "填报说明"]);

function templateBlock(template: SourceFile): Block {
  return blockOf({ text: template.text, rangeOf: ({ start, end }) => rangeBetween(template, start, end) });
}

/** With the slips in what a form prints; its list of corrections quotes slips on purpose, and names of figures are no words. */
function withProofreading<T extends { findings: Finding[] }>(yaml: YamlSource, loaded: T): T {
  const printed = yamlTexts(yaml).filter(({ path }) => path[0] !== "更正" && !path.includes("须写"));
  const slips = printed.flatMap(({ block }) => proofreadWords(block));
  return { ...loaded, findings: [...loaded.findings, ...slips] };
}

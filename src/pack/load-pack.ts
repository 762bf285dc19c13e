import { type Finding, hasErrors } from "../findings/finding.ts";
import { isUnread, readSource, type SourceFile } from "../source/source-file.ts";
import { loadYaml } from "../validation/load-yaml.ts";
import type { SchemaStore } from "../validation/schema-store.ts";
import { checkRubric } from "./check-rubric.ts";
import { checkSelfContained } from "./check-self-contained.ts";
import type { FormPack } from "./form-pack.ts";
import { loadPackFile, loadRelations } from "./load-pack-file.ts";
import { loadRubric } from "./load-rubric.ts";

/** Loads a form pack and checks it by itself. With any error in it there is no pack. */
export function loadPack(root: string, id: string, schemas: SchemaStore): { pack?: FormPack; findings: Finding[] } {
  const folder = `templates/${id}`;
  const findings: Finding[] = [];
  const load = <T extends { findings: Finding[] }>(
    name: string,
    translate: (yaml: Parameters<typeof loadRubric>[0]) => T,
  ) => {
    const loaded = loadYaml(root, `${folder}/${name}.yaml`, schemas, `pack/${name}`);
    findings.push(...loaded.findings);
    if (!loaded.valid || !loaded.yaml) return undefined;
    const translated = translate(loaded.yaml);
    findings.push(...translated.findings);
    return translated;
  };
  const read = (name: string): SourceFile | undefined => {
    const source = readSource(root, `${folder}/${name}`);
    findings.push(...(isUnread(source) ? [source] : checkSelfContained(source)));
    return isUnread(source) ? undefined : source;
  };
  const file = load("pack", loadPackFile)?.file;
  const rubric = load("rubric", loadRubric)?.rubric;
  const relations = load("checks", loadRelations)?.relations;
  const style = read("style.css");
  const templates = file?.documents.map((document) => read(`${document.fileName}.hbs`)) ?? [];
  if (rubric) findings.push(...checkRubric(rubric));
  if (hasErrors(findings) || !file || !rubric || !relations || !style) return { findings };
  const documents = file.documents.map((document, index) => ({
    ...document,
    template: templates[index] as SourceFile,
  }));
  return { pack: { ...file, id, documents, rubric, relations, style: style.text }, findings };
}

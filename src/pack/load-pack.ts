import type { Finding } from "../reading/finding.ts";
import { loadYaml } from "../reading/load-yaml.ts";
import { type Block, blockOf } from "../reading/passage.ts";
import type { SchemaStore } from "../reading/schema/schema-store.ts";
import { isUnread, rangeBetween, readSource, type SourceFile } from "../reading/source-file.ts";
import { cursorAt, type YamlCursor } from "../reading/yaml/yaml-cursor.ts";
import type { YamlPath, YamlSource } from "../reading/yaml/yaml-source.ts";
import { yamlTexts } from "../reading/yaml-texts.ts";
import type { Rubric } from "../scoring/rubric.ts";
import type { FormPack } from "./form-pack.ts";
import { loadChecks } from "./load-checks.ts";
import { loadPackFile, type PackFile } from "./load-pack-file.ts";
import { loadRubric } from "./load-rubric.ts";
import { schemaNames } from "./schema-file.ts";

/** The YAML files of a pack, without their ending. */
type YamlName = "pack" | "rubric" | "checks";

/** The files of a pack that could be read, each by itself. */
export interface PackFiles {
  /** The tops of its YAML files, of those that have passed their schemas. */
  readonly yaml: { readonly [Name in YamlName]?: YamlCursor };
  /** What pack.yaml says. */
  readonly packFile?: PackFile;
  /** Absent if anything in it could not be read: points that can't be read don't add up either. */
  readonly rubric?: Rubric;
  /** The style sheet and the templates. */
  readonly texts: readonly SourceFile[];
}

/** What loading a pack gave: a pack only if each of its files could be read. */
interface LoadedPack {
  readonly files: PackFiles;
  readonly pack?: FormPack;
  readonly findings: readonly Finding[];
}

/** Loads a form pack; what one of its files gets wrong doesn't hide what is wrong in the next. */
export function loadPack(root: string, id: string, schemas: SchemaStore): LoadedPack {
  const folder = `templates/${id}`;
  const findings: Finding[] = [];
  const yaml: { [Name in YamlName]?: YamlCursor } = {};
  const load = <T extends { findings: Finding[] }>(name: YamlName, translate: (yaml: YamlSource) => T) => {
    const loaded = loadYaml(root, `${folder}/${name}.yaml`, schemas, `pack/${name}`);
    findings.push(...loaded.findings);
    if (!loaded.valid || !loaded.yaml) return undefined;
    yaml[name] = cursorAt(loaded.yaml);
    const translated = translate(loaded.yaml);
    findings.push(...translated.findings);
    return translated;
  };
  const texts: SourceFile[] = [];
  const read = (name: string): SourceFile | undefined => {
    const source = readSource(root, `${folder}/${name}`);
    if (isUnread(source)) findings.push(source);
    else texts.push(source);
    return isUnread(source) ? undefined : source;
  };
  const packFile = load("pack", loadPackFile)?.file;
  const loadedRubric = load("rubric", loadRubric);
  const checks = load("checks", loadChecks)?.checks;
  const style = read("style.css");
  const templates = packFile?.documents.map((document) => read(`${document.fileName}.hbs`)) ?? [];
  findings.push(...brokenSchemas(root, id, schemas));
  const rubric = loadedRubric?.findings.length === 0 ? loadedRubric.rubric : undefined;
  const files: PackFiles = { yaml, texts, ...(packFile ? { packFile } : {}), ...(rubric ? { rubric } : {}) };
  if (findings.length > 0 || !packFile || !rubric || !checks || !style) return { files, findings };
  const documents = packFile.documents.map((document, index) => ({
    ...document,
    template: templates[index] as SourceFile,
  }));
  const printed = Object.values(yaml).flatMap((top) => printedBlocks(top.yaml));
  const pack = {
    ...packFile,
    id,
    documents,
    rubric,
    ...checks,
    printed: [...printed, ...documents.map(({ template }) => templateBlock(template))],
    style: style.text,
  };
  return { files, pack, findings };
}

/** What keeps the schemas of a pack from being used; two of them there must be. */
function brokenSchemas(root: string, id: string, schemas: SchemaStore): Finding[] {
  const names = new Set([`${id}/department`, `${id}/figures`, ...schemaNames(root, id)]);
  return [...names].map((name) => schemas.validator(name)).filter((each) => "code" in each);
}

/** Titles, standards and what is said of them are printed as they stand. */
function printedBlocks(yaml: YamlSource): Block[] {
  const isPrinted = (path: YamlPath) => PRINTED.has(String(path.at(-1))) && path[0] !== "更正";
  return yamlTexts(yaml).flatMap(({ path, block }) => (isPrinted(path) ? [block] : []));
}

const PRINTED: ReadonlySet<string> = new Set(["标题", "评价标准", "指标说明", "填报说明"]);

function templateBlock(template: SourceFile): Block {
  return blockOf({ text: template.text, rangeOf: ({ start, end }) => rangeBetween(template, start, end) });
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { DATE_OF_ISSUE } from "../department/date-of-issue.ts";
import { declaredFigures } from "../figures/declared-figures.ts";
import type { Finding } from "../reading/finding.ts";
import { loadYaml } from "../reading/load-yaml.ts";
import type { SchemaStore } from "../reading/schema/schema-store.ts";
import { isUnread, readSource, type SourceFile } from "../reading/source-file.ts";
import type { YamlSource } from "../reading/yaml/yaml-source.ts";
import { carryIndicators, carryProfile, carryValues, carryYear } from "./carry-over.ts";
import { headingsAlone } from "./headings-alone.ts";
import { readYear, selectFolders, type YearFolder } from "./workspace.ts";
import { type Files, writeFolder } from "./write-folder.ts";

/** The year to begin, from which earlier one, for whom (nobody named means everybody). */
interface NewYearRequest {
  readonly root: string;
  readonly year: string;
  readonly from: string;
  readonly departments: readonly string[];
}

/** What beginning a year came to: folders below data/. What is wrong in the earlier year keeps its department from being made. */
export interface NewYear {
  readonly made: readonly string[];
  readonly leftAlone: readonly string[];
  readonly findings: readonly Finding[];
}

/** Makes a year's folder from an earlier one: what stays is carried over, what must be filled in anew is blank. Overwrites nothing. */
export async function newYear(
  { root, year, from, departments }: NewYearRequest,
  schemas: SchemaStore,
): Promise<NewYear> {
  const { years, findings } = selectFolders(root, { years: [from], departments }, schemas);
  const [former] = years;
  const home = `data/${year}`;
  const begun = existsSync(join(root, home));
  const packId = (begun && former ? readYear(root, year, schemas, findings) : former)?.packId;
  if (!former || !packId) return { made: [], leftAlone: [], findings };

  const declared = declaredFigures(schemas, `${packId}/figures`);
  const isYearBefore = Number(from) === Number(year) - 1;
  const takenOver = (path: string) => (isYearBefore ? declared.get(path)?.lastYear : undefined);
  const names = [...new Set(former.departments.map((id) => id.split("/")[0] as string))];
  const leftAlone = names.filter((name) => existsSync(join(root, home, name)));
  const made = new Map<string, Files>();
  for (const name of names.filter((each) => !leftAlone.includes(each))) {
    const { files, findings: found } = carryDepartment(root, former, name, schemas, takenOver);
    findings.push(...found);
    if (found.length === 0) made.set(name, files);
  }
  if (begun) for (const [name, files] of made) await writeFolder(root, `${home}/${name}`, files);
  else if (made.size > 0) await writeFolder(root, home, wholeYear(root, from, year, schemas, made));
  return {
    made: [...made.keys()].map((name) => `${year}/${name}`),
    leftAlone: leftAlone.map((name) => `${year}/${name}`),
    findings,
  };
}

function wholeYear(root: string, from: string, year: string, schemas: SchemaStore, made: Map<string, Files>): Files {
  const { yaml } = loadYaml(root, `data/${from}/year.yaml`, schemas, "pack/year");
  const below = [...made].flatMap(([name, files]) =>
    [...files].map(([file, content]) => [`${name}/${file}`, content] as const),
  );
  return new Map([["year.yaml", carryYear(yaml as YamlSource, year)], ...below]);
}

/** What keeps the place of the date of issue until there is one. */
const PLACE_FOR_DATE = `# 报告末尾的日期，定了就写在这里，删去行首的“#”和空格\n# ${DATE_OF_ISSUE}:`;

/** The files of a department, and of its projects where those are evaluated, by their places below its folder. */
function carryDepartment(
  root: string,
  { year, packId, departments }: YearFolder,
  name: string,
  schemas: SchemaStore,
  takenOver: (path: string) => string | undefined,
): { files: Files; findings: Finding[] } {
  const files: Files = new Map();
  const findings: Finding[] = [];
  const at = (file: string) => `data/${year}/${name}/${file}`;
  const take = (file: string, carry: (source: SourceFile) => string) => {
    const source = existsSync(join(root, at(file))) ? readSource(root, at(file)) : undefined;
    if (source && isUnread(source)) findings.push(source);
    else if (source) files.set(file, carry(source));
  };
  const copy = (file: string) => take(file, ({ text }) => text);
  const rewrite = (folder: string, file: string, carry: (yaml: YamlSource) => string) => {
    const path = `${folder}${file}.yaml`;
    if (!existsSync(join(root, at(path)))) return;
    const loaded = loadYaml(root, at(path), schemas, `${packId}/${file}`);
    findings.push(...loaded.findings);
    if (loaded.valid && loaded.yaml) files.set(path, carry(loaded.yaml));
  };
  const hasDate = Object.hasOwn(schemas.schema(`${packId}/department`)?.properties ?? {}, DATE_OF_ISSUE);
  rewrite("", "department", (yaml) => carryProfile(yaml, hasDate ? PLACE_FOR_DATE : ""));
  const units = departments.filter((id) => id === name || id.startsWith(`${name}/`));
  for (const folder of units.map((id) => id.slice(name.length + 1)).map((project) => project && `${project}/`)) {
    copy(`${folder}project.yaml`);
    rewrite(folder, "figures", (yaml) => carryValues(yaml, takenOver));
    rewrite(folder, "indicators", carryIndicators);
    rewrite(folder, "evidence", (yaml) => carryValues(yaml, () => undefined));
    take(`${folder}report.md`, headingsAlone);
  }
  return { files, findings };
}

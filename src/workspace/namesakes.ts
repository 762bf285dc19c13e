import { join } from "node:path";
import { type Finding, finding, type SourceRange } from "../reading/finding.ts";
import { isUnread, readSource } from "../reading/source-file.ts";
import { parseYaml } from "../reading/yaml/yaml-source.ts";
import { foldersIn } from "./folders.ts";

/** A department copied for the next one and not renamed would hand in a second set of documents; the first keeps the name. */
export function withoutNamesakes(
  root: string,
  year: string,
  departments: readonly string[],
  findings: Finding[],
): readonly string[] {
  const named = new Map<string, string>();
  const namesakes = new Set<string>();
  for (const department of foldersIn(join(root, "data", year))) {
    const name = readName(root, `data/${year}/${department}/department.yaml`);
    const first = name && named.get(name.text);
    if (first && departments.includes(department)) {
      const message = `“${name.text}”已经是 data/${year}/${first} 的单位名称`;
      findings.push(finding("JX102", name.range, message, "改成这个单位自己的名称；是同一个单位的，只留一个文件夹"));
      namesakes.add(department);
    }
    if (name && !first) named.set(name.text, department);
  }
  return departments.filter((department) => !namesakes.has(department));
}

/** A department's name where it can be read; what is wrong with the file is found when it is loaded. */
function readName(root: string, path: string): { text: string; range: SourceRange } | undefined {
  const source = readSource(root, path);
  const read = isUnread(source) ? undefined : parseYaml(source);
  if (!read || !("yaml" in read)) return undefined;
  const text = read.yaml.textAt([NAME])?.trim();
  return text ? { text, range: read.yaml.rangeOf([NAME]) } : undefined;
}

/** The key of a department's name. */
const NAME = "单位名称";

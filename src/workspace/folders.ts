import { join } from "node:path";
import { type Finding, finding, topOf } from "../reading/finding.ts";
import { entriesOf, stateOf } from "../reading/places.ts";
import { strayLink } from "../reading/source-file.ts";

/** Folders, and links to folders or to nothing: what is left out without a word would be missed by nobody. */
export function foldersIn(folder: string): string[] {
  const entries = entriesOf(folder);
  const isLinked = (path: string) => isFolder(path) || !stateOf(path);
  return entries
    .filter((entry) => !entry.name.startsWith("."))
    .filter((entry) => entry.isDirectory() || (entry.isSymbolicLink() && isLinked(join(folder, entry.name))))
    .map(({ name }) => name)
    .sort();
}

/** The folders that can be gone into, whatever the machine: the others have a finding. */
export function readableFolders(root: string, home: string, folders: readonly string[], findings: Finding[]): string[] {
  return withoutStrayLinks(root, home, folders, findings).filter((folder) => {
    if (PORTABLE.test(folder)) return true;
    findings.push(
      finding("JX007", topOf(`${home}/${folder}`), `文件夹“${folder}”的名称只能用小写英文字母、数字和连字符`),
    );
    return false;
  });
}

const PORTABLE = /^[a-z\d][a-z\d-]*$/u;

/** The folders that lie within the workspace; a link that leads out of it has a finding. */
export function withoutStrayLinks(
  root: string,
  home: string,
  folders: readonly string[],
  findings: Finding[],
): string[] {
  return folders.filter((folder) => {
    const astray = strayLink(root, `${home}/${folder}`);
    if (astray) findings.push({ ...astray, hint: "把文件夹本身放到这个位置" });
    return !astray;
  });
}

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  return stateOf(path)?.isDirectory() ?? false;
}

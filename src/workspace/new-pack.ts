import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UNFINISHED } from "../pack/unfinished-mark.ts";
import { type Fate, rewriteYaml } from "../reading/yaml/rewrite-yaml.ts";
import type { YamlPath } from "../reading/yaml/yaml-source.ts";
import { filesBelow } from "./files-below.ts";
import { presentPacks } from "./present.ts";
import { type Files, writeFolder } from "./write-folder.ts";

/** The pack to begin, and the one it is copied from. */
interface NewPackRequest {
  readonly root: string;
  readonly id: string;
  readonly from: string;
}

/** Where the parts of a pack stand: what departments fill in, and the form itself. */
const HOMES = ["schema", "templates"];

/** The pack with the latest year at the end of its name, the last of those by name; undefined if there is none. */
export function newestPack(root: string): string | undefined {
  const year = (id: string) => /\d{4}$/u.exec(id)?.[0] ?? "";
  return presentPacks(root)
    .sort((a, b) => (year(a) < year(b) ? -1 : year(a) > year(b) ? 1 : 0))
    .at(-1);
}

/** Whether both parts of a pack are there, so that it can be copied. */
export function isWhole(root: string, id: string): boolean {
  return HOMES.every((home) => existsSync(join(root, home, id)));
}

/** Whether there is anything yet where a pack of that name would stand. */
export function isTaken(root: string, id: string): boolean {
  return HOMES.some((home) => existsSync(join(root, home, id)));
}

/**
 * Copies a pack under a new name, each part of it marked as still to be gone through, so that checking leads from one to the
 * next. Its corrections belong to the form they were made to, and are left out. Throws EnvironmentError.
 */
export async function newPack({ root, id, from }: NewPackRequest): Promise<string[]> {
  const parts = HOMES.map((home) => ({ folder: `${home}/${id}`, files: carry(join(root, home, from)) }));
  const made: string[] = [];
  try {
    for (const { folder, files } of parts) {
      await writeFolder(root, folder, files);
      made.push(folder);
    }
  } catch (error) {
    for (const folder of made) rmSync(join(root, folder), { recursive: true, force: true });
    throw error;
  }
  return made;
}

function carry(folder: string): Files {
  return new Map(
    filesBelow(folder).map((file) => {
      const path = join(folder, file);
      const mark = MARKS.find(([names]) => names.test(file))?.[1];
      return [file, mark ? mark(readFileSync(path, "utf8")) : readFileSync(path)];
    }),
  );
}

/** What becomes of each kind of file; all others are copied byte for byte. */
const MARKS: readonly [RegExp, (text: string) => string][] = [
  [/^pack\.yaml$/u, (text) => markYears(rewriteYaml(text, fateInPack(text)))],
  [
    /^rubric\.yaml$/u,
    (text) => withComment(markYears(text), "逐行核对分值、评价标准、指标说明，再照评价标准改计分规则。"),
  ],
  [/^checks\.yaml$/u, (text) => withComment(markYears(text), "删去不再适用的勾稽关系，补上新表要的。")],
  [/\.hbs$/u, (text) => `{{!-- ${UNFINISHED}对照新印发的表，核对栏目、次序和文字。 --}}\n${markYears(text)}`],
];

function fateInPack(text: string): (path: YamlPath) => Fate {
  const name = /^名称:(.+)$/mu.exec(text)?.[1]?.trim() ?? "";
  return ([key, ...below]) => {
    if (below.length > 0) return undefined;
    if (key === "名称") return { write: markYears(name) === name ? name + UNFINISHED : name };
    return key === "更正" ? { write: "[]" } : undefined;
  };
}

/** A year in the words of a form is that form's: `2023年` won't be right in the next one. */
function markYears(text: string): string {
  return text.replace(/(?<!\d)(?:19|20)\d\d年度?/gu, `$&${UNFINISHED}`);
}

/** A comment below the line that tells editors the schema, or at the top. */
function withComment(text: string, words: string): string {
  const first = /^# yaml-language-server:.*\r?\n/u.exec(text)?.[0] ?? "";
  return `${first}# ${UNFINISHED}对照新印发的表，${words}\n${text.slice(first.length)}`;
}

import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { isUnread, readSource, type SourceFile, sourceFile } from "../../reading/source-file.ts";
import { parseYaml } from "../../reading/yaml/yaml-source.ts";
import { filesBelow } from "../files-below.ts";
import { figureUnits } from "./figure-units.ts";
import type { Known, Migration } from "./migration.ts";

/** A source that is written an old way. */
export interface Migrated {
  readonly path: string;
  /** What is done to it, in words. */
  readonly titles: readonly string[];
  /** What it becomes; undefined where it can't be read, or no longer could be. */
  readonly text?: string;
}

/** Where people write: folders, and files at the root. */
const HOMES = ["data", "schema", "templates"];
const AT_ROOT = ["fonts.yaml"];

/** The sources of a workspace that migrations would change, and what they would become. */
export function migrateSources(root: string, migrations: readonly Migration[]): Migrated[] {
  const below = HOMES.flatMap((home) => filesBelow(join(root, home)).map((file) => `${home}/${file}`));
  const atRoot = AT_ROOT.filter((file) => lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile());
  let unitOf: ReturnType<typeof figureUnits> | undefined;
  const known: Known = {
    unitOf: (name) => {
      unitOf ??= figureUnits(root);
      return unitOf(name);
    },
  };
  return [...below, ...atRoot].flatMap((path) => {
    const due = migrations.filter(({ files }) => files.test(path));
    const source = due.length > 0 ? readSource(root, path) : undefined;
    return source && !isUnread(source) ? migrate(source, withMark(root, path), due, known) : [];
  });
}

function migrate(source: SourceFile, mark: string, migrations: readonly Migration[], known: Known): Migrated[] {
  if (!parses(source)) return [];
  let text = source.text;
  const titles = migrations.flatMap(({ title, rewrite }) => {
    const rewritten = rewrite(sourceFile(source.path, text), known);
    const hasChanged = rewritten !== text;
    text = rewritten;
    return hasChanged ? [title] : [];
  });
  if (titles.length === 0) return [];
  return [{ path: source.path, titles, ...(parses(sourceFile(source.path, text)) ? { text: mark + text } : {}) }];
}

/** The mark that some editors begin a file with; it is no part of the text, but stays. */
function withMark(root: string, path: string): string {
  return readFileSync(join(root, path)).subarray(0, 3).toString("hex") === "efbbbf" ? "\uFEFF" : "";
}

/** Whether a text is what its file's name says; prose always is. */
function parses(source: SourceFile): boolean {
  const { path, text } = source;
  try {
    if (path.endsWith(".json")) JSON.parse(text);
    if (path.endsWith(".hbs")) Handlebars.parse(text);
    return !path.endsWith(".yaml") || "yaml" in parseYaml(source);
  } catch {
    return false;
  }
}

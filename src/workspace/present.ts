import { dirname, join } from "node:path";
import { realPlace, stateOf } from "../reading/places.ts";
import { isWithin } from "../reading/source-file.ts";
import { foldersIn } from "./folders.ts";

/**
 * Whether a place, which needn't be there yet, lies among what a workspace is written in.
 *
 * Why links are followed: output takes the place of what is there.
 */
export function isAmongSources(root: string, path: string): boolean {
  const there = stateOf(path) ? realPlace(path) : undefined;
  if (there === undefined) return dirname(path) !== path && isAmongSources(root, dirname(path));
  return SOURCES.some((folder) => stateOf(join(root, folder)) && isWithin(realPlace(join(root, folder)), there));
}

/** The folders that people write in. */
const SOURCES = ["data", "schema", "templates"];

/** The years that a workspace has a folder for, in order. */
export function presentYears(root: string): string[] {
  return foldersIn(join(root, "data"));
}

/** Whether there is any department's folder under data/. */
export function hasDepartments(root: string): boolean {
  return presentYears(root).some((year) => foldersIn(join(root, "data", year)).length > 0);
}

/** The form packs under templates/, by their folders. */
export function presentPacks(root: string): string[] {
  return foldersIn(join(root, "templates"));
}

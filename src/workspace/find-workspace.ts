import { dirname, join } from "node:path";
import { isFolder } from "./folders.ts";

/** The nearest folder from a place upwards that has both data and form packs in it; undefined if there is none. */
export function findWorkspace(folder: string): string | undefined {
  if (["data", "templates"].every((part) => isFolder(join(folder, part)))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : findWorkspace(above);
}

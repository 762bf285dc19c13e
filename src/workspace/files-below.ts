import { join } from "node:path";
import { entriesOf } from "../reading/places.ts";
import { isFolder } from "./folders.ts";

/** The files below a folder by their paths within it, in order, hidden ones too; none if there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!isFolder(folder)) return [];
  const start = join(folder, "/").length;
  return entriesOf(folder, true)
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(start).replaceAll("\\", "/"))
    .sort();
}

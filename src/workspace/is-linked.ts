import { lstatSync } from "node:fs";
import { join } from "node:path";
import { stateOf } from "../reading/places.ts";

/** Whether a path leads out of the workspace's own files: it is a link, has one on its way, or steps out of the folder. */
export function isLinked(root: string, path: string): boolean {
  const parts = path.split(/[\\/]/u);
  if (parts.includes("..")) return true;
  return parts.some((_, index) => {
    const above = join(root, ...parts.slice(0, index));
    return stateOf(above)?.isDirectory() && isLink(join(above, parts[index] as string));
  });
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

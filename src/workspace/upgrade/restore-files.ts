import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placeFile } from "../place-file.ts";
import { presentRecord } from "../present-record.ts";
import { supplyOf } from "../supply.ts";
import type { Files } from "../write-folder.ts";
import { programFiles } from "../written-files.ts";
import { hashesOf, hashOf, readRecord, type WrittenRecord, writeRecord } from "../written-record.ts";

/** The files that the program writes, for whoever names those to restore: a folder stands for all that it writes there. */
export function filesNamed(root: string, name: string): string[] {
  const wanted = name.replaceAll("\\", "/").replace(/^\.\/|\/+$/gu, "");
  return [...programFiles(supplyOf(root)).keys()].filter(
    (path) => wanted === "." || path === wanted || path.startsWith(`${wanted}/`),
  );
}

/**
 * Writes files of the program's even where they were changed by hand or deleted, and nothing else; names those that weren't as they
 * are written now.
 *
 * Where nothing is remembered of what the program wrote, restoring all of them begins to remember it. Call it where `whyNoUpgrade`
 * has nothing against it. Throws EnvironmentError.
 *
 * @param request.isTrial whether to tell only, and write nothing
 */
export function restoreFiles(request: {
  readonly root: string;
  readonly paths: readonly string[];
  readonly isTrial: boolean;
}): string[] {
  const { root, paths, isTrial } = request;
  const supply = supplyOf(root);
  const all = programFiles(supply);
  const files: Files = new Map([...all].filter(([path]) => paths.includes(path)));
  const write = [...files].filter(([path, content]) => !stands(root, path, content));
  if (isTrial) return write.map(([path]) => path);
  for (const [path, content] of write) placeFile(root, path, content);
  const former = readRecord(root) as WrittenRecord | undefined;
  if (former) writeRecord(root, { ...former, files: new Map([...former.files, ...hashesOf(files)]) });
  else if (files.size === all.size) writeRecord(root, presentRecord(supply));
  return write.map(([path]) => path);
}

function stands(root: string, path: string, content: string | Uint8Array): boolean {
  return existsSync(join(root, path)) && hashOf(readFileSync(join(root, path))) === hashOf(content);
}

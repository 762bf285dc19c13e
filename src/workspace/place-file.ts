import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { EnvironmentError } from "../printing/environment-error.ts";
import { writeReason } from "../printing/write-reason.ts";

/** Puts a file in its place in the workspace, whole or not at all. Throws EnvironmentError. */
export function placeFile(root: string, path: string, content: string | Uint8Array): void {
  const place = join(root, path);
  const fresh = join(dirname(place), `.${basename(place)}.new`);
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(fresh, content);
    renameSync(fresh, place);
  } catch (error) {
    if (existsSync(fresh)) rmSync(fresh, { recursive: true });
    throw new EnvironmentError(`不能写 ${path}（${writeReason(error)}）`, "请确认这个文件可以写、磁盘没有满。", {
      cause: error,
    });
  }
}

/** Removes a file of the workspace, and the folders that it leaves empty. Throws EnvironmentError. */
export function removeFile(root: string, path: string): void {
  try {
    rmSync(join(root, path));
  } catch (error) {
    throw new EnvironmentError(
      `不能删去 ${path}（${writeReason(error)}）`,
      "请确认这个文件可以删去，没有在别处打开。",
      {
        cause: error,
      },
    );
  }
  let folder = dirname(path);
  while (folder !== "." && readdirSync(join(root, folder)).length === 0) {
    rmdirSync(join(root, folder));
    folder = dirname(folder);
  }
}

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { EnvironmentError } from "../printing/environment-error.ts";

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
    const cause = (error as Error).message.split(",")[0];
    throw new EnvironmentError(`不能写 ${path}（${cause}）`, "请确认这个文件可以写、磁盘没有满。", { cause: error });
  }
}

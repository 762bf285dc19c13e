import { join } from "node:path";
import { EnvironmentError } from "../printing/environment-error.ts";
import { writeReason } from "../printing/write-reason.ts";
import { replaceFolder } from "./replace-folder.ts";

/** The files of a new folder, by their paths within it. */
export type Files = Map<string, string | Uint8Array>;

/** Writes a new folder of the workspace, whole or not at all. Throws EnvironmentError. */
export async function writeFolder(root: string, folder: string, files: Files): Promise<void> {
  try {
    await replaceFolder(join(root, folder), files);
  } catch (error) {
    throw new EnvironmentError(`不能写到 ${folder}（${writeReason(error)}）`, "请确认这个文件夹可以写、磁盘没有满。", {
      cause: error,
    });
  }
}

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file under a folder, hidden ones too, in order; none if there is no such folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const prefix = join(folder, "/").length;
  return entries.map(({ parentPath, name }) => join(parentPath, name).slice(prefix).replaceAll("\\", "/")).sort();
}

/** The content of every file under a folder, as hashes; hidden ones, which nobody hands in, are left out. */
export function hashesIn(folder: string): Map<string, string> {
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
  const shown = filesIn(folder).filter((file) => !/(^|\/)\./u.test(file));
  return new Map(shown.map((file) => [file, hash(file)]));
}

import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** How a county's repository comes by its program: as a package that npm installs in it, or from an archive that lies elsewhere. */
export type Supply = "npm" | "archive";

/** Which of them a repository is written for: npm has nothing to do where there is no package.json. */
export function supplyOf(root: string): Supply {
  return existsSync(join(root, "package.json")) ? "npm" : "archive";
}

/**
 * The folder of the archive for offices without a network that a program runs from; undefined if from none. Node lies in it too,
 * and, unlike a repository with a folder of that name, it has no package.json.
 */
export function archiveOf(program: string): string | undefined {
  const modules = dirname(program);
  const folder = dirname(modules);
  const isArchive = existsSync(join(folder, "runtime")) && supplyOf(folder) === "archive";
  return basename(modules) === "node_modules" && isArchive ? folder : undefined;
}

/** A text with the program's own commands in the place of npm's, which can't be typed where there is no npm. */
export function withoutNpm(text: string): string {
  return text.replace(/npm run (\w+)(?: --)?|npx jixiao/gu, (_, name) => (name ? `jixiao ${name}` : "jixiao"));
}

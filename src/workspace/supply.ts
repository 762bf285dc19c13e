import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** How a county's repository comes by its program: as a package that npm installs in it, or from an archive that lies elsewhere. */
export type Supply = "npm" | "archive";

/** Which of them a repository is written for: npm has nothing to do where there is no package.json. */
export function supplyOf(root: string): Supply {
  return existsSync(join(root, "package.json")) ? "npm" : "archive";
}

/** The folder of the archive for offices without a network that a program runs from: Node lies in it too; undefined if from none. */
export function archiveOf(program: string): string | undefined {
  const modules = dirname(program);
  const archive = dirname(modules);
  return basename(modules) === "node_modules" && existsSync(join(archive, "runtime")) ? archive : undefined;
}

/** A text with its commands as they are typed in a repository: npm's, or the program's own. */
export function asTyped(text: string, supply: Supply): string {
  return supply === "npm"
    ? text
    : text.replace(/npm run (\w+)(?: --)?|npx jixiao/gu, (_, name) => (name ? `jixiao ${name}` : "jixiao"));
}

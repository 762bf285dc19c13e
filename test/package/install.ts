import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PROJECT } from "../support/workspace.ts";

/** What the lock file says of a package: whether it is left out, or comes within the tarball. */
interface LockedPackage {
  readonly dev?: true;
  readonly optional?: true;
  readonly devOptional?: true;
  readonly inBundle?: true;
}

/**
 * Packs the program and installs it in an empty folder, which the caller removes.
 *
 * Why not by `npm install`: tests run without network. What the tarball doesn't bring along is linked from the project's
 * node_modules, and only what `npm install` would install too.
 */
export function installPacked(): string {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-"));
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  execFileSync("tar", ["-xzf", pack(folder), "-C", folder]);
  renameSync(join(folder, "package"), join(modules, "jixiao"));
  for (const path of installedPackages()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(PROJECT, path), join(folder, path), "junction");
  }
  return folder;
}

/** Makes the tarball in a folder, and gives its path. */
function pack(folder: string): string {
  // On Windows npm is a batch file, which only a shell can start.
  const options = { cwd: PROJECT, encoding: "utf8", shell: process.platform === "win32" } as const;
  const [made] = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", folder], options));
  return join(folder, made.filename);
}

/** Where the packages lie that come with the program at run time: `node_modules/yaml` and so on. */
function installedPackages(): string[] {
  const lock = JSON.parse(readFileSync(join(PROJECT, "package-lock.json"), "utf8"));
  const { "": _, ...packages } = lock.packages as Record<string, LockedPackage>;
  return Object.entries(packages).flatMap(([path, { dev, optional, devOptional, inBundle }]) =>
    dev || optional || devOptional || inBundle || path.lastIndexOf("node_modules/") > 0 ? [] : [path],
  );
}

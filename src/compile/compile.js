import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { copyFonts } from "./copy-fonts.js";
import { DIST, isFresh, listOf, PROJECT, STATE_FILE, stateOfSources } from "./sources.js";

/**
 * Compiles the program into dist/, unless it was compiled from the sources as they are.
 *
 * Why types aren't checked: that is what `npm run typecheck` is for, and it takes longer than everything here.
 */
export default async function compile() {
  if (isFresh()) return;
  const state = stateOfSources();
  // Made beside dist/ and then put in its place, so that whoever runs the program meanwhile finds a whole one.
  const made = join(PROJECT, `.dist-${process.pid}`);
  try {
    compileTypeScript(made);
    await copyFonts(made);
    const [{ generate }, { bundle }] = await Promise.all([import("./generate.js"), import("./bundle.js")]);
    await generate(made);
    writeFileSync(join(made, "generated", "program.js"), `export default "${contentOf(made)}";\n`);
    await bundle(made);
    writeFileSync(join(made, STATE_FILE), state + listOf(made));
    replaceDist(made);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** All that the program consists of and the versions of its libraries, as one hash: what another program made may be made otherwise. */
function contentOf(made) {
  const hash = createHash("sha256").update(readFileSync(join(PROJECT, "package-lock.json")));
  for (const folder of [made, join(PROJECT, "schema", "pack")]) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
    for (const path of paths) hash.update(relative(folder, path)).update(readFileSync(path));
  }
  return hash.digest("base64url");
}

function compileTypeScript(made) {
  const { resolve } = createRequire(import.meta.url);
  const tsc = join(resolve("typescript/package.json"), "..", "bin", "tsc");
  const args = [tsc, "-p", join(PROJECT, "tsconfig.compile.json"), "--outDir", made];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`src/ does not compile:\n${stdout}`);
}

/** Puts what was made in the place of dist/, unless another process has compiled the same sources meanwhile. */
function replaceDist(made) {
  const former = `${made}-former`;
  if (isFresh()) return;
  try {
    if (existsSync(DIST)) renameSync(DIST, former);
    renameSync(made, DIST);
  } catch (error) {
    if (!isFresh()) throw error;
  } finally {
    rmSync(former, { recursive: true, force: true });
  }
}

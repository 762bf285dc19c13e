import { spawnSync } from "node:child_process";
import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { copyFonts } from "./copy-fonts.js";
import { DIST, isFresh, listOf, PROJECT, STATE_FILE, stateOfSources } from "./sources.js";

const SRC = join(PROJECT, "src");

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
    cpSync(SRC, made, { recursive: true, filter: isCopied });
    await copyFonts(made);
    const { generate } = await import("./generate.js");
    await generate(made);
    writeFileSync(join(made, STATE_FILE), state + listOf(made));
    replaceDist(made);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function compileTypeScript(made) {
  const { resolve } = createRequire(import.meta.url);
  const tsc = join(resolve("typescript/package.json"), "..", "bin", "tsc");
  const args = [tsc, "-p", join(PROJECT, "tsconfig.compile.json"), "--outDir", made];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`src/ does not compile:\n${stdout}`);
}

/** Style sheets and what runs in a page go along as they are. */
function isCopied(path) {
  return path !== import.meta.dirname && ["", ".css", ".js"].includes(extname(path));
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

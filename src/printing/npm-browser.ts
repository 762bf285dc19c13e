import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cachedPath, makeCached } from "./cache-folder.ts";
import type { Host } from "./host.ts";
import { forgetMade } from "./make-once.ts";
import { NPM_PACKAGE, npmPackageVersion, unpackTo, untarTo } from "./npm-package.ts";

const LOADER = "/lib64/ld-linux-x86-64.so.2";
const FONT_SETTINGS = '<?xml version="1.0"?>\n<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n';

/** Says where the Chromium from npm will be run from, or why it can't be, without unpacking it yet. */
export async function locateNpmBrowser(
  host: Host,
): Promise<{ executable: string; identity: string } | { unavailable: string }> {
  if (host.platform !== "linux" || host.architecture !== "x64") {
    return { unavailable: `npm 自带的 Chromium 只能在 Linux x64 上运行，本机是 ${host.platform} ${host.architecture}` };
  }
  if (!(await host.inspect(LOADER))) {
    return { unavailable: "npm 自带的 Chromium 要用 glibc，本机没有（如 Alpine）" };
  }
  return { executable: partPath(host, "chromium"), identity: `${NPM_PACKAGE}@${npmPackageVersion()}` };
}

/** Unpacks the executable to its place. */
export async function unpackExecutable(host: Host): Promise<void> {
  await makeCached(partPath(host, "chromium"), (partial) =>
    unpackTo(createWriteStream(partial, { flags: "wx", mode: 0o700 }), "chromium.br"),
  );
}

/** Has the executable unpacked anew, whatever it looks like. */
export function discardExecutable(host: Host): Promise<void> {
  return forgetMade(partPath(host, "chromium"));
}

/** Unpacks the libraries it is linked to and slim systems lack (nss, nspr, expat), and returns their folder. */
export async function unpackLibraries(host: Host): Promise<string> {
  const folder = await makeCached(partPath(host, "libraries"), (partial) => untarTo(partial, "al2023.tar.br"));
  return join(folder, "lib");
}

/** Unpacks one small font, and returns a fontconfig file that names this font alone. */
export async function unpackFontSettings(host: Host): Promise<string> {
  await makeCached(partPath(host, "fonts"), (partial) => untarTo(partial, "fonts.tar.br"));
  return makeCached(partPath(host, "fonts.conf"), (partial) => writeFile(partial, FONT_SETTINGS));
}

function partPath(host: Host, part: string): string {
  return cachedPath(host, `chromium-${npmPackageVersion()}`, part);
}

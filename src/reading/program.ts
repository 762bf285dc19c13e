import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The folder of the program itself, whether it runs from its sources or as an installed package. */
export const PROGRAM = dirname(createRequire(import.meta.url).resolve("jixiao/package.json"));

/** What the program's own package.json says of it: its version, and the Node that it needs. */
export function programPackage(): { readonly version: string; readonly engines: { readonly node: string } } {
  return JSON.parse(readFileSync(join(PROGRAM, "package.json"), "utf8"));
}

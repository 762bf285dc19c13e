import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the program itself, whether it runs from its sources or as an installed package. */
export const PROGRAM = join(import.meta.dirname, "..", "..");

/** What the program's own package.json says of it: its version, and the Node that it needs. */
export function programPackage(): { readonly version: string; readonly engines: { readonly node: string } } {
  return JSON.parse(readFileSync(join(PROGRAM, "package.json"), "utf8"));
}

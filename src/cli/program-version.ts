import { readFileSync } from "node:fs";

/** The version that the program's own package.json gives. */
export function programVersion(): string {
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
}

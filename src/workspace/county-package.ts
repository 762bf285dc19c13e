import { programPackage } from "../reading/program.ts";

/** What `npm run …` does in a county's repository. */
const SCRIPTS = {
  check: "jixiao check",
  build: "jixiao build",
  explain: "jixiao explain",
  link: "jixiao link",
  new: "jixiao new",
  // `npm run upgrade -- ADDRESS` installs the version there and then lets it bring the repository up to date: npm runs the second
  // of these behind the first, and hands what stands behind -- to the first alone.
  upgrade: "npm install --save-exact",
  postupgrade: "jixiao upgrade",
};

/** A county's package.json, and what was added to the one that was there. */
export interface CountyPackage {
  readonly text: string;
  /** In words, such as `scripts.check`. */
  readonly added: readonly string[];
}

/** An object of a package.json. */
export type Json = Record<string, unknown>;

/** What the program writes in a county's package.json and brings up to date with each version, by its keys. */
export function packageSettings(): Map<string, string> {
  const { engines } = programPackage();
  const scripts = Object.entries(SCRIPTS).map(([name, script]) => [`scripts.${name}`, script] as const);
  return new Map([["engines.node", engines.node], ...scripts]);
}

/**
 * Completes a package.json, or begins one; what is there stays. Undefined if what is there can't be read.
 *
 * Why the program isn't named among the dependencies: `npm install ADDRESS` does that, and under its name alone npm would look for
 * a package that may be somebody else's.
 */
export function completePackage(present: string | undefined): CountyPackage | undefined {
  const read = present === undefined ? {} : parsePackage(present);
  if (!read) return undefined;
  const wanted: Json = { private: true, engines: { node: programPackage().engines.node }, scripts: SCRIPTS };
  const added: string[] = [];
  const whole = merge(read, wanted, added);
  return { text: `${JSON.stringify(whole, null, 2)}\n`, added };
}

/** What is there, and behind it what it lacks, down to the second level. */
function merge(present: Json, wanted: Json, added: string[], above = ""): Json {
  const merged: Json = { ...present };
  for (const [key, value] of Object.entries(wanted)) {
    const there = present[key];
    if (isObject(value) && (there === undefined || isObject(there))) {
      merged[key] = merge(there ?? {}, value, added, `${above}${key}.`);
    } else if (there === undefined) {
      merged[key] = value;
      added.push(above + key);
    }
  }
  return merged;
}

/** What a package.json holds; undefined if it can't be read. */
export function parsePackage(text: string): Json | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isObject(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something of a package.json holds keys. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

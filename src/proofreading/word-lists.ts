import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A word as it is often written wrong, and as it should be. */
export interface Typo {
  readonly wrong: string;
  readonly pattern: RegExp;
  readonly right: string;
}

/** The wrong words to look for: a list that anyone can add to. */
export const TYPOS: readonly Typo[] = Object.entries(read<Record<string, string>>("typos.yaml")).map(
  ([wrong, right]) => ({ wrong, pattern: new RegExp(wrong, "gu"), right }),
);

/** What a text holds that someone meant to come back to. */
export const PLACEHOLDERS: readonly RegExp[] = read<string[]>("placeholders.yaml").map(
  (pattern) => new RegExp(pattern, "gu"),
);

function read<T>(name: string): T {
  return parse(readFileSync(new URL(name, import.meta.url), "utf8")) as T;
}

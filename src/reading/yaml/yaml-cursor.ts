import type { SourceRange } from "../finding.ts";
import type { YamlPath, YamlSource } from "./yaml-source.ts";

/**
 * A place in a YAML file that has passed its schema, from which a loader picks what it needs by key.
 *
 * Why: behind the schema a missing or ill-typed key is a fault of ours, so the loader needn't ask again; it throws.
 */
export interface YamlCursor {
  readonly yaml: YamlSource;
  readonly path: YamlPath;
  readonly range: SourceRange;
  /** The place one key down. */
  at(key: string | number): YamlCursor;
  has(key: string): boolean;
  /** The text under a key. */
  text(key: string): string;
  optionalText(key: string): string | undefined;
  /** The items of the list under a key; none if the key isn't there. */
  items(key: string): YamlCursor[];
  /** The keys of this mapping, in the order they are written. */
  keys(): string[];
  /** This place's own value. */
  readonly value: unknown;
}

/** A cursor on a file, or on a place in it. */
export function cursorAt(yaml: YamlSource, path: YamlPath = []): YamlCursor {
  const value = path.reduce<unknown>(
    (data, key) => (data as Record<string | number, unknown> | undefined)?.[key],
    yaml.data,
  );
  const child = (key: string | number) => (value as Record<string | number, unknown> | null | undefined)?.[key];
  return {
    yaml,
    path,
    value,
    get range() {
      return yaml.rangeOfKey(path);
    },
    at: (key) => cursorAt(yaml, [...path, key]),
    has: (key) => child(key) !== undefined,
    text: (key) => expectText(child(key), [...path, key]),
    optionalText: (key) => (child(key) === undefined ? undefined : expectText(child(key), [...path, key])),
    items: (key) => ((child(key) ?? []) as unknown[]).map((_, index) => cursorAt(yaml, [...path, key, index])),
    keys: () => Object.keys((value ?? {}) as object),
  };
}

function expectText(value: unknown, path: YamlPath): string {
  if (typeof value !== "string") throw new Error(`the schema let through ${path.join(".")}: ${String(value)}`);
  return value;
}

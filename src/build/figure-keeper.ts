import { isDeepStrictEqual } from "node:util";
import type { DepartmentPlace } from "../department/load-department.ts";
import { loadYaml } from "../reading/load-yaml.ts";
import { schemaPlace } from "../reading/schema/schema-place.ts";
import { validate } from "../reading/schema/validate.ts";
import { type SourceFile, sourceFile } from "../reading/source-file.ts";
import { addEntry } from "../reading/yaml/add-entry.ts";
import { parseYaml } from "../reading/yaml/yaml-source.ts";
import type { Tools } from "./tools.ts";

/** Puts numbers that were kept nowhere into a department's figures.yaml, in memory until someone writes it. */
export interface FigureKeeper {
  /** The groups whose names are the department's to choose, as they are written; a figure is kept in one of them. */
  groups(): string[];
  /** Under which name groups of its own may be begun, if the form has such a place. */
  readonly home: string | undefined;
  /** Adds a figure under `group.name`; what keeps it from being added is said in words. */
  add(group: string, name: string, value: string): string | undefined;
  /** The file as it was read, and what it is to become; undefined while nothing was added. */
  change(): { readonly source: SourceFile; readonly text: string } | undefined;
}

/** The keeper of a department's figures; undefined where they can't be read. */
export function openKeeper({ root, year, id, packId }: DepartmentPlace, { schemas }: Tools): FigureKeeper | undefined {
  const path = `data/${year}/${id}/figures.yaml`;
  const schemaName = `${packId}/figures`;
  const { yaml, valid } = loadYaml(root, path, schemas, schemaName);
  if (!yaml || !valid) return undefined;
  const top = schemaPlace(schemas, schemaName);
  const free = top.keys.filter((key) => top.below(key).takesFreeNames);
  const home = free.find((key) => top.below(key).below("").takesFreeNames);
  let [text, data] = [yaml.source.text, yaml.data as Data];
  return {
    home,
    groups: () =>
      free.flatMap((key) => (key === home ? Object.keys(data[key] ?? {}).map((group) => `${key}.${group}`) : [key])),
    add: (group, name, value) => {
      const keys = [...group.split("."), name];
      if (valueAt(data, keys) !== undefined) return `“${keys.join(".")}”已经有了，换一个名称`;
      const added = addEntry(text, keys, value);
      const parsed = added === undefined ? undefined : parseYaml(sourceFile(path, added));
      if (added === undefined || !parsed || "findings" in parsed) return "这个名称不能用，换一个";
      const wrong = validate(parsed.yaml, schemas, schemaName)[0];
      if (wrong) return wrong.hint === undefined ? wrong.message : `${wrong.message}：${wrong.hint}`;
      if (!isDeepStrictEqual(parsed.yaml.data, withValue(data, keys, value))) return "这个名称不能用，换一个";
      [text, data] = [added, parsed.yaml.data as Data];
      return undefined;
    },
    change: () => (text === yaml.source.text ? undefined : { source: yaml.source, text }),
  };
}

type Data = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

function valueAt(data: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? (inner as Data)[key] : undefined,
    data,
  );
}

function withValue(data: unknown, [key, ...below]: readonly string[], value: string): unknown {
  if (key === undefined) return value;
  const present = (typeof data === "object" && data !== null ? data : {}) as Record<string, unknown>;
  return { ...present, [key]: withValue(present[key], below, value) };
}

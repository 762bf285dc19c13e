import type { YamlPath } from "../yaml/yaml-source.ts";
import type { JsonSchema } from "./schema-store.ts";

/** What a path leads to, by its last key: a list's item is called by the list's name and its number. */
export function subject(path: YamlPath): string {
  const last = path.at(-1);
  if (last === undefined) return "这个文件";
  return typeof last === "number" ? `“${path.at(-2) ?? ""}第 ${last + 1} 项”` : `“${last}”`;
}

/** What a schema says is due, in the form's words. */
export function describe(schema: JsonSchema | undefined): string | undefined {
  return schema?.description ?? schema?.title;
}

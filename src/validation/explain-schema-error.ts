import type { ErrorObject } from "ajv";
import { type Finding, finding } from "../findings/finding.ts";
import type { YamlPath, YamlSource } from "../source/yaml-source.ts";
import { nearest } from "../text/nearest.ts";
import { explainQuantity } from "./explain-quantity.ts";
import type { JsonSchema } from "./schema-store.ts";

/** Says in the form's words what a schema found wrong, and how to write it. */
export function explainSchemaError(yaml: YamlSource, error: ErrorObject): Finding {
  const path = pathOf(error.instancePath);
  const schema = error.parentSchema as JsonSchema;
  switch (error.keyword) {
    case "required":
      return missingKey(yaml, path, String(error.params.missingProperty), schema);
    case "additionalProperties":
    case "unevaluatedProperties":
      return unknownKey(
        yaml,
        path,
        String(error.params.additionalProperty ?? error.params.unevaluatedProperty),
        schema,
      );
    case "enum":
      return notAnOption(yaml, path, error.params.allowedValues as string[]);
  }
  if (error.data === null)
    return finding("JX202", yaml.rangeOfKey(path), `“${name(path)}”后面没有填内容`, describe(schema));
  if (schema.dimension) return explainQuantity(yaml, path, schema.dimension);
  return finding("JX203", yaml.rangeOf(path), `“${name(path)}”${complaint(error)}`, describe(schema));
}

const TYPES: Record<string, string> = {
  string: "一段文字",
  object: "下一层的“名称: 内容”",
  array: "一个列表（每项以“- ”开头）",
  integer: "一个整数",
  number: "一个数",
  boolean: "true 或 false",
};

function complaint(error: ErrorObject): string {
  switch (error.keyword) {
    case "type": {
      const wanted = [error.params.type].flat().map((type) => TYPES[String(type)] ?? String(type));
      const quoted =
        wanted.includes(TYPES.string as string) && typeof error.data === "number" ? "；数字当文字用时加引号" : "";
      return `这里要写${wanted.join("或")}${quoted}`;
    }
    case "minLength":
      return "不能是空的";
    case "minItems":
      return `至少要有 ${error.params.limit} 项`;
    case "maxItems":
      return `最多只能有 ${error.params.limit} 项`;
    case "minProperties":
      return "下面至少要写一项";
    case "uniqueItems":
      return "里有重复的项";
    default:
      return "的写法不对";
  }
}

function missingKey(yaml: YamlSource, path: YamlPath, key: string, schema: JsonSchema): Finding {
  const place = path.length > 0 ? `“${name(path)}”下面` : "这个文件里";
  const about = describe(schema.properties?.[key]);
  return finding(
    "JX202",
    yaml.rangeOfKey(path),
    `${place}缺少“${key}”`,
    `补上一行“${key}: …”${about ? `。${about}` : ""}`,
  );
}

function unknownKey(yaml: YamlSource, path: YamlPath, key: string, schema: JsonSchema): Finding {
  const known = Object.keys(schema.properties ?? {});
  const close = nearest(key, known);
  const list = known.length > 0 ? `这里可以填：${known.join("、")}` : "这里不能再加内容";
  return finding("JX201", yaml.rangeOfKey([...path, key]), `不认识的名称“${key}”`, close ? `是不是“${close}”？` : list);
}

function notAnOption(yaml: YamlSource, path: YamlPath, options: readonly string[]): Finding {
  const written = yaml.textAt(path) ?? "";
  const close = nearest(written, options.map(String));
  const hint = `可以填：${options.join("、")}`;
  return finding(
    "JX203",
    yaml.rangeOf(path),
    `“${name(path)}”不能填“${written}”`,
    close ? `是不是“${close}”？${hint}` : hint,
  );
}

function describe(schema: JsonSchema | undefined): string | undefined {
  return schema?.description ?? schema?.title;
}

/** The last key of a path: a list's item is called by the list's name and its number. */
function name(path: YamlPath): string {
  const last = path.at(-1);
  return typeof last === "number" ? `${path.at(-2) ?? ""}第 ${last + 1} 项` : (last ?? "");
}

function pathOf(pointer: string): YamlPath {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replace(/~1/gu, "/").replace(/~0/gu, "~"))
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
}

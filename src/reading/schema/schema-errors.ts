import type { ErrorObject } from "ajv";
import { nearest } from "../../values/nearest.ts";
import { type Finding, finding } from "../finding.ts";
import type { YamlPath, YamlSource } from "../yaml/yaml-source.ts";
import { keyErrorFinding } from "./key-errors.ts";
import { wrongQuantityFinding } from "./quantity-findings.ts";
import { describePlace, type SchemaPlace } from "./schema-place.ts";
import type { JsonSchema } from "./schema-store.ts";
import { describe, subject } from "./wording.ts";

/**
 * Says in the form's words what a schema found wrong in a file, and how to write it; `top` describes the whole file, and
 * `condition` is the `if` without which it wouldn't be wrong.
 */
export function schemaErrorFinding(
  yaml: YamlSource,
  error: ErrorObject,
  top: SchemaPlace,
  condition?: ErrorObject,
): Finding {
  const path = pathOf(error.instancePath);
  const schema = error.parentSchema as JsonSchema;
  const aboutKeys = keyErrorFinding(yaml, path, error);
  if (aboutKeys) return aboutKeys;
  if (error.data === null) return nothingThere(yaml, path, error, top);
  if (error.keyword === "enum")
    return withCondition(notAnOption(yaml, path, error.params.allowedValues), yaml, condition);
  if (schema.dimension) return wrongQuantityFinding(yaml, path, schema.dimension);
  return finding("JX203", yaml.rangeOf(path), `${subject(path)}${complaint(error)}`, describe(schema));
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
      if (error.instancePath === "") return "要一行一行写“名称: 内容”";
      const wanted = [error.params.type].flat().map((type) => TYPES[String(type)] ?? String(type));
      if (wanted.includes(TYPES.string as string) && typeof error.data === "number")
        return `只写了数字“${error.data}”：是数量的，连单位一起写；是文字的，加引号`;
      return `这里要写${wanted.join("或")}`;
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
    case "pattern": {
      const wanted = (error.parentSchema as JsonSchema).patternErrorMessage;
      return wanted ? `：${wanted}` : "的写法不对";
    }
    default:
      return "的写法不对";
  }
}

function nothingThere(yaml: YamlSource, path: YamlPath, error: ErrorObject, top: SchemaPlace): Finding {
  const schema = error.parentSchema as JsonSchema;
  const due = Object.keys(schema.properties ?? {});
  if (path.length === 0)
    return finding(
      "JX202",
      yaml.rangeOf(path),
      "这个文件是空的",
      due.length > 0 ? `要填：${due.join("、")}` : undefined,
    );
  const place = path.reduce((above, key) => above.below(key), top);
  const hint =
    error.keyword === "enum" ? options(error.params.allowedValues) : (describePlace(place) ?? "在冒号后面写上内容");
  return finding("JX202", yaml.rangeOfKey(path), `${subject(path)}后面没有填内容`, hint);
}

function notAnOption(yaml: YamlSource, path: YamlPath, allowed: readonly unknown[]): Finding {
  const written = yaml.textAt(path);
  const close = nearest(written ?? "", allowed.map(String));
  const listed = options(allowed);
  const problem = written === undefined ? "要填一个选项" : `不能填“${written}”`;
  const message = `${subject(path)}${problem}`;
  return close
    ? finding("JX203", yaml.rangeOf(path), message, `是不是“${close}”？${listed}`, {
        text: close,
        isGuess: true,
        besides: listed,
      })
    : finding("JX203", yaml.rangeOf(path), message, listed);
}

/** What decides which options there are may be the wrong one of the two. */
function withCondition(finding: Finding, yaml: YamlSource, condition: ErrorObject | undefined): Finding {
  if (!condition) return finding;
  const path = pathOf(condition.instancePath);
  const keys = Object.keys((condition.schema as JsonSchema).properties ?? {});
  const related = keys.map((key) => {
    const place = [...path, key];
    return { message: `${subject(place)}填的是“${yaml.textAt(place)}”`, range: yaml.rangeOf(place) };
  });
  const other = keys.map((key) => subject([key])).join("或");
  const otherwise = `这一项没有填错的，改${other}`;
  const { mend } = finding;
  const both = mend ? { mend: { ...mend, besides: `${mend.besides}；${otherwise}` } } : {};
  return { ...finding, hint: `${finding.hint}；${otherwise}`, ...both, related };
}

function options(allowed: readonly unknown[]): string {
  return `可以填：${allowed.join("、")}`;
}

function pathOf(pointer: string): YamlPath {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replace(/~1/gu, "/").replace(/~0/gu, "~"))
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
}

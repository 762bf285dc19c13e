import type { ErrorObject } from "ajv";
import { nearest } from "../../values/nearest.ts";
import { type Finding, finding } from "../finding.ts";
import type { YamlPath, YamlSource } from "../yaml/yaml-source.ts";
import type { JsonSchema } from "./schema-store.ts";
import { describe, subject } from "./wording.ts";

/** The key that has no place where it stands, if that is the error. */
export function unknownKey({ params }: ErrorObject): string | undefined {
  return params.additionalProperty ?? params.unevaluatedProperty;
}

/** The key that was meant by an unknown one: one that isn't written there yet. */
export function meantKey(error: ErrorObject): string | undefined {
  const unknown = unknownKey(error);
  return unknown === undefined ? undefined : nearest(unknown, openKeys(error));
}

/** Says what is wrong with the keys of the mapping at a path; undefined if the error is about something else. */
export function keyErrorFinding(yaml: YamlSource, path: YamlPath, error: ErrorObject): Finding | undefined {
  const unknown = unknownKey(error);
  if (unknown !== undefined) return notAKey(yaml, path, unknown, error);
  const schema = error.parentSchema as JsonSchema;
  if (error.propertyName !== undefined) return badName(yaml, [...path, error.propertyName], schema);
  if (error.keyword === "required") return missingKey(yaml, path, String(error.params.missingProperty), schema);
  return undefined;
}

function missingKey(yaml: YamlSource, path: YamlPath, key: string, schema: JsonSchema): Finding {
  const place = path.length > 0 ? `${subject(path)}下面` : "这个文件里";
  const about = describe(schema.properties?.[key]);
  return finding(
    "JX202",
    yaml.rangeOfKey(path),
    `${place}缺少“${key}”`,
    `补上一行“${key}: …”${about ? `。${about}` : ""}`,
  );
}

function notAKey(yaml: YamlSource, path: YamlPath, key: string, error: ErrorObject): Finding {
  const meant = meantKey(error);
  const known = Object.keys((error.parentSchema as JsonSchema).properties ?? {});
  const list = known.length > 0 ? `这里可以填：${known.join("、")}` : "这里不能再加内容，删去这一项";
  const range = yaml.rangeOfKey([...path, key]);
  const message = `不认识的名称“${key}”`;
  return meant
    ? finding("JX201", range, message, `是不是“${meant}”？`, { text: meant, isGuess: true })
    : finding("JX201", range, message, list);
}

/** The keys that a mapping may hold and doesn't yet. */
function openKeys({ parentSchema, data }: ErrorObject): string[] {
  return Object.keys((parentSchema as JsonSchema).properties ?? {}).filter(
    (key) => !Object.hasOwn(data as object, key),
  );
}

function badName(yaml: YamlSource, path: YamlPath, schema: JsonSchema): Finding {
  return finding("JX203", yaml.rangeOfKey(path), `${subject(path)}不能作名称`, describe(schema));
}

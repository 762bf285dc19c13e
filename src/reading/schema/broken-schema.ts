import { type Finding, finding, type SourceRange, topOf } from "../finding.ts";
import { rangeBetween, type SourceFile } from "../source-file.ts";
import { parseYaml, type YamlPath } from "../yaml/yaml-source.ts";
import { decoded } from "./addresses.ts";
import { UnusablePattern } from "./pattern/linear-pattern.ts";

/**
 * Says what a JSON parser or ajv objected to in a schema, and where, as far as their words tell.
 *
 * @param sources the file itself first, then those it may refer to: a keyword that nobody knows can stand in any of them
 */
export function brokenSchemaFinding(error: Error, sources: readonly SourceFile[]): Finding {
  const own = sources[0] as SourceFile;
  if (error instanceof RangeError) return finding("JX004", topOf(own.path), "schema 的层次套得太深");
  if (error instanceof UnusablePattern) {
    const message = `正则表达式“${error.pattern}”不能用：${error.message}`;
    return finding("JX004", whereItSays(error.pattern, sources), message);
  }
  const message = error.message.replace(/\s+/gu, " ");
  if (message.includes("JSON")) {
    const at = Number(
      /at position (\d+)/u.exec(message)?.[1] ?? (message.includes("end of") ? own.text.length - 1 : 0),
    );
    return finding("JX004", rangeBetween(own, Math.max(0, at), at + 1), `不是合格的 JSON：${message}`);
  }
  const keyword = /unknown keyword: "(.+)"/u.exec(message)?.[1];
  if (keyword !== undefined)
    return finding("JX004", whereItSays(keyword, sources), `JSON Schema 没有“${keyword}”这个关键字`);
  const reference = /can't resolve reference (\S+) from id/u.exec(message)?.[1];
  if (reference !== undefined)
    return finding("JX004", whereItSays(reference, sources), `$ref 指向的“${reference}”不存在`);
  // Of all that ajv has to say about a value, the first says most: the rest follows from it.
  const [first = ""] = message.replace("schema is invalid: ", "").split(", data/");
  const pointer = /^data(\/\S*)| at "[^"#]*#([^"]*)"/u.exec(first);
  return finding("JX004", atPointer(own, pointer?.[1] ?? pointer?.[2] ?? ""), `JSON Schema 的写法不对：${first}`);
}

function whereItSays(words: string, sources: readonly SourceFile[]): SourceRange {
  const quoted = JSON.stringify(words);
  const source = sources.find(({ text }) => text.includes(quoted)) ?? (sources[0] as SourceFile);
  const at = Math.max(0, source.text.indexOf(quoted));
  return rangeBetween(source, at, at + quoted.length);
}

/** The finding for a reference that leads round in a circle, or to ever more references. */
export function endlessSchemaFinding(source: SourceFile, path: YamlPath): Finding {
  const read = parseYaml(source);
  const range = "yaml" in read ? read.yaml.rangeOfKey(path) : topOf(source.path);
  return finding("JX004", range, "照这里的引用核对，一层引一层，没有尽头", "去掉绕回自己的 $ref，或者让它往下一层引");
}

/** JSON is YAML too, and the YAML reader remembers where each piece stands. */
function atPointer(source: SourceFile, pointer: string): SourceRange {
  const read = parseYaml(source);
  if ("findings" in read) return rangeBetween(source, 0, 1);
  return read.yaml.rangeOfKey(pointer.split("/").slice(1).map(decoded));
}

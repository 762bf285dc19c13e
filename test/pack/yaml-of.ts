import { sourceFile } from "../../src/reading/source-file.ts";
import { cursorAt, type YamlCursor } from "../../src/reading/yaml/yaml-cursor.ts";
import { parseYaml, type YamlSource } from "../../src/reading/yaml/yaml-source.ts";

/** A YAML text that has nothing wrong, as if read from a file. */
export function yamlOf(text: string, file = "rubric.yaml"): YamlSource {
  const parsed = parseYaml(sourceFile(file, text));
  if ("findings" in parsed) throw new Error(parsed.findings.map(({ message }) => message).join("; "));
  return parsed.yaml;
}

/** A cursor on such a text. */
export function cursorOf(text: string, file = "rubric.yaml"): YamlCursor {
  return cursorAt(yamlOf(text, file));
}

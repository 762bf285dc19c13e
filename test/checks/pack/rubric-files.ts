import type { PackFiles } from "../../../src/pack/load-pack.ts";
import { loadRubric } from "../../../src/pack/load-rubric.ts";
import { cursorAt } from "../../../src/reading/yaml/yaml-cursor.ts";
import { yamlOf } from "../../pack/yaml-of.ts";

/** The files of a pack that has a rubric alone. */
export function rubricFiles(text: string): PackFiles {
  const yaml = yamlOf(text);
  const { rubric, findings } = loadRubric(yaml);
  return { yaml: { rubric: cursorAt(yaml) }, texts: [], ...(findings.length === 0 ? { rubric } : {}) };
}

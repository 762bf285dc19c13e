import type { SourceRange } from "../../reading/finding.ts";
import { type FoundMark, marksIn } from "../../reading/marks.ts";
import type { YamlSource } from "../../reading/yaml/yaml-source.ts";
import { allKeys, yamlTexts } from "../../reading/yaml-texts.ts";
import { check, type Spot } from "../check.ts";
import { foreignMarkdown } from "../report/markdown.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** Marks of Markdown and HTML in texts that go into tables, where they are printed as they are typed. */
export const marksInTexts = check(foreignMarkdown.entry, ({ printed }: Pick<DepartmentSubject, "printed">) =>
  printed.flatMap((yaml) => [...inTexts(yaml), ...inKeys(yaml)]),
);

function inTexts(yaml: YamlSource): Spot[] {
  return yamlTexts(yaml).flatMap(({ block: { text, words, rangeOf } }) =>
    marksIn(words).map((mark) => ({
      ...spotOf(words, mark, rangeOf(mark)),
      mend: mark.mend?.(text.slice(mark.start, mark.end)),
    })),
  );
}

/** What a department calls a matter of its own is the key before its answer: `保障**重点**项目: 是`. */
function inKeys(yaml: YamlSource): Spot[] {
  return allKeys(yaml).flatMap(({ key, path }) => marksIn(key).map((mark) => spotOf(key, mark, yaml.rangeOfKey(path))));
}

function spotOf(words: string, { start, end, hint }: FoundMark, at: SourceRange): Spot {
  return { at, message: `“${words.slice(start, end)}”会照样印出来`, hint };
}

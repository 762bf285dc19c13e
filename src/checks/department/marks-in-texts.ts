import { marksIn } from "../../reading/marks.ts";
import { yamlTexts } from "../../reading/yaml-texts.ts";
import { check } from "../check.ts";
import { foreignMarkdown } from "../report/markdown.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** Marks of Markdown and HTML in texts that go into tables, where they are printed as they are typed. */
export const marksInTexts = check(foreignMarkdown.entry, ({ printed }: Pick<DepartmentSubject, "printed">) =>
  printed.flatMap(yamlTexts).flatMap(({ block: { text, words, rangeOf } }) =>
    marksIn(words).map(({ hint, mend, ...span }) => ({
      at: rangeOf(span),
      message: `“${words.slice(span.start, span.end)}”会照样印出来`,
      hint,
      mend: mend?.(text.slice(span.start, span.end)),
    })),
  ),
);

import { isFilledIn } from "../../department/filled-in.ts";
import { bracesIn } from "../../reading/braces.ts";
import { allTexts } from "../../reading/yaml-texts.ts";
import { check } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** References in texts where nobody fills them in, so that their braces would be printed. */
export const unfilledReferences = check(
  {
    code: "JX524",
    level: "错误",
    title: "这里的引用填不上",
    why: "引用只在几处换成数；写在别处，大括号会照样印出来。",
    fix: "引用只能写在报告、年度总体目标和偏差原因里；这里删去大括号，直接写要印的话。",
    example: {
      file: "evidence.yaml",
      wrong: "依据: 年底问卷调查{{业务.接待读者}}人次",
      right: "依据: 年底问卷调查",
    },
  },
  ({ printed, noted }: Pick<DepartmentSubject, "printed" | "noted">) =>
    [...printed, ...(noted ? [noted] : [])]
      .flatMap(allTexts)
      .filter(({ path }) => !isFilledIn(path))
      .flatMap(({ block }) =>
        bracesIn(block.text).map((span) => {
          const message = `“${block.text.slice(span.start, span.end)}”写在这里不会换成数`;
          return { at: block.rangeOf(span), message };
        }),
      ),
);

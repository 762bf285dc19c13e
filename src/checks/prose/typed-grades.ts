import { BLANK } from "../../reading/passage.ts";
import { check } from "../check.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/** A grade typed into a text that says of the evaluation another one than the total comes to. */
export const typedGrades = check(
  {
    code: "JX613",
    level: "核实",
    title: "写的等次不是算出来的",
    why: "等次由总分定，表上印的是算出来的；报告里另打一个，两处就不一样。",
    fix: "写成 {{等次}}；说的是别的评价的，在 notes.yaml 说明。",
    example: { file: "report.md", wrong: "自评{{总分}}分，等次为差", right: "自评{{总分}}分，等次为{{等次}}" },
  },
  ({ referring, sheet }: Pick<Prose, "referring" | "sheet">) => {
    const grade = sheet?.grade;
    if (grade === undefined) return [];
    return referring.flatMap((block) =>
      [...block.words.matchAll(/[^。；\n]+/gu)].flatMap(({ 0: sentence, index }) => {
        if (!OF_THE_EVALUATION.test(sentence) || OF_ANOTHER.test(sentence)) return [];
        return [...sentence.matchAll(TYPED)].flatMap((match) => {
          const [all, said = ""] = match;
          if (said.startsWith(grade) || grade.startsWith(said)) return [];
          const start = index + match.index;
          const message = `这里写的等次是“${said}”，算出来是“${grade}”`;
          return [wordsAt(block, { start, end: start + all.length }, message)];
        });
      }),
    );
  },
);

const TYPED =
  /(?:等次|等级)(?:评定|确定|认定|结果)?[为是：]“?(优秀|优|良好|良|中|一般|合格|较差|差|不合格)(?=[”，、）]|$)/gu;
const OF_THE_EVALUATION = new RegExp(`自评(?:得分|总分|结果|等|${BLANK})`, "u");
const OF_ANOTHER = /上年|去年|上一年|\d{4}年|若|如果|以上|以下|考核|项目|信用/u;

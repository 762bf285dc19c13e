import { yamlTexts } from "../../reading/yaml-texts.ts";
import { check } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** Longer than most names. */
const LONG = 20;

/** Texts that a number sign cuts off: YAML takes what stands behind it for a comment, whether it was meant as one or not. */
export const cutTexts = check(
  {
    code: "JX104",
    level: "核实",
    title: "文字后面的内容成了注释",
    why: "空格后面的“#”是注释的开头，从这里起都不会印出来；“1 号”这样的内容就没有了。",
    fix: '是内容的，整段文字加引号，例如 "新建 #1 号库房"；是注释的，另写一行。',
    example: { file: "evidence.yaml", wrong: "依据: 年底问卷调查 #2 号问卷。", right: "依据: 年底问卷调查" },
  },
  ({ printed, noted }: Pick<DepartmentSubject, "printed" | "noted">) =>
    [...printed, ...(noted ? [noted] : [])].flatMap((yaml) =>
      yamlTexts(yaml).flatMap(({ path, block: { text } }) => {
        const comment = yaml.commentBehind(path);
        if (!comment || !mayGoOn(text, comment.text)) return [];
        const words = comment.text.slice(1).trim();
        const message = `“#”后面的“${words}”成了注释，印不出来`;
        return [{ at: comment.range, message, about: words }];
      }),
    ),
);

/**
 * Whether a text may go on in the comment behind it: a number sign before a number is one, and a sentence that has no end wants
 * more. Behind a name or a sentence that has come to its end a comment is one.
 */
function mayGoOn(text: string, comment: string): boolean {
  if (/^#\d/u.test(comment)) return true;
  if (/[。！？；]$/u.test(text) || /^#\s*$/u.test(comment)) return false;
  return /[，；：、]/u.test(text) || text.length > LONG;
}

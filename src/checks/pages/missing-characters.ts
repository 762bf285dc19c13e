import { check } from "../check.ts";
import { onePerCharacter, withCodes } from "./name-character.ts";
import type { PagesSubject } from "./pages-subject.ts";

/** Characters that no font prints, each at its place in what the department wrote. */
export const missingCharacters = check(
  {
    code: "JX506",
    level: "错误",
    title: "字体里没有这个字",
    why: "印出来会是空框或别的字体。",
    fix: "检查是不是错字或表情符号，换一个写法；确实要印的生僻字，在工作区的 fonts.yaml 里给“生僻字”指定一个有这个字的字体。",
    example: { file: "report.md", wrong: "库房不足😀。", right: "库房不足。" },
  },
  ({ missing, locate }: Pick<PagesSubject, "missing" | "locate">) =>
    onePerCharacter(missing).map((strange) =>
      COMPOSES.test(strange.character)
        ? {
            at: locate(strange),
            message: `${withCodes(strange)}只说明一个字怎样拼成，不是字`,
            hint: "写那个字本身，可以从 Unicode 字表或户籍资料里复制",
          }
        : { at: locate(strange), message: `字体里没有${withCodes(strange)}` },
    ),
);

/** The signs by which a character is described that can't be typed: ⿰亻尔. */
const COMPOSES = /^[\u2ff0-\u2fff]/u;

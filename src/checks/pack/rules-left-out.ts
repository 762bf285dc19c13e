import type { PackFiles } from "../../pack/load-pack.ts";
import type { Block } from "../../reading/passage.ts";
import { yamlTexts } from "../../reading/yaml-texts.ts";
import { check, type Spot } from "../check.ts";
import { templateBlocks } from "./template-blocks.ts";
import { type Ordinary, ordinaryOf, totalRulesIn } from "./wording/changes-total.ts";

/**
 * Printed sentences that change the total or the grade, 总分最高89分, 一票否决, 加分项: no rubric can say that, so what the program
 * prints is another total than the form's.
 */
export const rulesLeftOut = check(
  {
    code: "JX409",
    level: "核实",
    title: "表上有改变总分或者等次的规定，程序不照它算",
    why: "总分是各项得分之和，等次由总分定；封顶、一票否决、降等、加分项这样的规定，程序不会照着改，碰到的单位总分和等次就是错的。",
    fix: "碰到这种情形的单位，总分和等次要照表另算，不能直接用印出来的；有单位会碰到的，先向维护程序的人提出。表上其实没有这句话的，改正文字。",
    example: {
      file: "rubric.yaml",
      wrong: "评价标准: 执行率100%计满分，每低5%扣2分，按比例扣；执行率低于60%的，总分最高69分。",
      right: "评价标准: 100%计满分，每低5%扣2分，按比例扣。",
    },
  },
  ({ yaml, packFile, rubric, texts }: PackFiles) => {
    if (!rubric) return [];
    const ordinary = ordinaryOf(rubric, packFile?.grades ?? []);
    const wordings = yaml.rubric ? yamlTexts(yaml.rubric.yaml) : [];
    const ofRows = wordings.filter(({ path }) => ["评价标准", "指标说明"].includes(String(path.at(-1))));
    const notes = wordings.filter(({ path }) => path[0] === "填报说明");
    const templates = texts.filter(({ path }) => path.endsWith(".hbs")).flatMap(templateBlocks);
    return [
      ...ofRows.flatMap(({ block }) => spotsIn(block, ordinary, true)),
      ...[...notes.map(({ block }) => block), ...templates].flatMap((block) => spotsIn(block, ordinary, false)),
    ];
  },
);

/** As much of a sentence as a message quotes. */
const LONGEST = 50;

function spotsIn({ words, rangeOf }: Block, ordinary: Ordinary, ofRow: boolean): Spot[] {
  return totalRulesIn(words, ordinary, ofRow).map(({ said, start }) => ({
    at: rangeOf({ start, end: start + said.length }),
    message: `“${said.length > LONGEST ? `${said.slice(0, LONGEST)}……` : said}”改变总分或者等次，程序不照它算，总分和等次可能不对`,
  }));
}

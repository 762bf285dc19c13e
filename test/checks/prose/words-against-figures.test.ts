import { describe, expect, test } from "vitest";
import { wordsAgainstFigures } from "../../../src/checks/prose/words-against-figures.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { aboutOf, block } from "./block.ts";

const FIGURES = tableOf({
  "三公.控制率": "110.07%",
  "三公.上年": "11万元",
  "三公.本年": "12万元",
  "三公.变动率": "6.99%",
  "结余.年末结转": "78.47万元",
  "结余.上年结转": "5万元",
  "工程.概算": "498万元",
  "工程.决算": "512.6万元",
  "信访.办结率": "98%",
  "信访.办结": "49件",
});

function found(text: string, figures = FIGURES) {
  return wordsAgainstFigures.find({ referring: [block(text)], figures });
}

describe("words that the figures are against", () => {
  test.each([
    ["控制率为{{三公.控制率}}%，未超出预算。", "未超出预算", "前面的率却是110.07%"],
    ["公用经费控制率103.58%，控制在年初预算以内。", "控制在年初预算以内", "前面的率却是103.58%"],
    ["概算{{工程.概算}}万元，决算{{工程.决算}}万元，没有超概算。", "没有超概算", "比498万元大"],
    ["资金当年用完，没有结转结余。", "没有结转结余", "“结余.年末结转”却是78.47万元"],
    ["近三年逐年下降，2022年为{{三公.上年}}万元，2023年为{{三公.本年}}万元。", "逐年下降", "2022年却是11万元"],
    ["三公经费逐年下降，变动率为{{三公.变动率}}%。", "逐年下降", "却是6.99%"],
    ["受理信访50件，全部办结，办结率{{信访.办结率}}%。", "全部办结", "办结率却是98%"],
    ["年度目标1500户，实际改造1470户，改造任务全部完成。", "全部完成", "要完成1500户，做到的却是1470户"],
  ])("%s", (text, about, fact) => {
    expect(aboutOf(found(text))).toEqual([about]);
    expect(found(text)[0]).toMatchObject({ code: "JX728", message: expect.stringContaining(fact) });
  });
});

describe("words that agree with the figures, or of which they say nothing", () => {
  test.each([
    "控制率为{{信访.办结率}}%，未超出预算。",
    "控制率为{{三公.控制率}}%，超出预算。",
    "决算{{工程.概算}}万元，没有超概算。",
    "2022年为{{三公.本年}}万元，2023年为{{三公.上年}}万元，逐年下降。",
    "全部办结。另一项工作的办结率{{信访.办结率}}%。",
    "年度目标1500户，实际改造1510户，全部完成。",
    "没有超过三天的",
    "上年没有结余",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("nothing is left where nothing is", () => {
    expect(found("没有结转结余。", tableOf({ "结余.年末结转": "0元", "结余.上年结转": "5万元" }))).toEqual([]);
  });
});

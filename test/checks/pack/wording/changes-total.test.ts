import { describe, expect, test } from "vitest";
import { changesTotal, withoutTotalRules } from "../../../../src/checks/pack/wording/changes-total.ts";
import { plainWording } from "../../../../src/checks/pack/wording/read-numbers.ts";
import { Decimal } from "../../../../src/values/quantities/decimal.ts";

const printed = {
  full: new Decimal(100),
  known: [15, 50, 35, 7, 8, 5, 90, 80, 60, 0].map((points) => new Decimal(points)),
  grades: ["优", "良", "中", "差"],
};

const found = (sentence: string, ofRow = false) => changesTotal(plainWording(sentence), printed, ofRow);

describe("a sentence changes the total or the grade", () => {
  test.each([
    "执行率70%-80%的，总分最高89分",
    "总分不得超过７９分",
    "预算执行率低于60%的，总得分最高为69分",
    "低于60%的，综合得分按59分计",
    "执行率低于80%的部门，最高得89分",
    "89分封顶",
    "总分不超过60分",
    "未按时报送的，从总分中扣5分",
    "每迟报一天扣减总分1分",
    "在总分的基础上再扣2分",
    "获国家级表彰的，总分加3分",
    "发生重大违纪违法案件的，实行一票否决",
    "审计发现严重问题的，评价等次降一等",
    "有虚报情形的降低一个等次",
    "执行率低于60%的，不得评为优",
    "弄虚作假的直接评定为“差”",
    "评价等次最高为良",
    "加分项：工作获得省级以上表彰的加2分",
  ])("%s", (sentence) => {
    expect(found(sentence)).toBe(true);
  });
});

describe("beside an indicator as well", () => {
  test.each(["执行率低于60%的，总分最高69分", "发生安全事故的，一票否决", "有重大问题的，等次降一档"])(
    "%s",
    (sentence) => {
      expect(found(sentence, true)).toBe(true);
    },
  );
});

describe("a sentence leaves the total as it is", () => {
  test.each([
    "扣完为止",
    "总分100分，其中预算执行10分、产出指标50分",
    "总分90分（含）以上为优，80分（含）至90分为良，60分以下为差",
    "总分不超过60分的为差",
    "总分不高于80分，评为中",
    "各项得分都不超过分值",
    "最高扣5分",
    "投入部分最高不超过15分",
    "过程指标得分不超过50分",
    "总分不超过100分",
    "该项得分=（年度综合目标管理考核得分/总分）×8",
    "没有采购的不计入总分",
    "不适用的指标，从总分中扣减其分值后折算",
    "不设加分项",
    "不实行一票否决",
    "未发生一票否决事项",
    "推动网上办事，降低行政成本效果较好的",
    "自评得分及扣分原因",
    "综合得分扣分原因",
    "说明扣分项目和原因",
    "90分以上的评定为优",
    "受到降级处分的人员",
  ])("%s", (sentence) => {
    expect(found(sentence)).toBe(false);
  });

  test.each([
    "发生一票否决事项的，该项不得分",
    "考核等次每降一个等次扣1分",
    "获省级表彰的计3分，附加分不超过2分",
    "每超出1%扣1分，最高扣60分",
  ])("beside an indicator: %s", (sentence) => {
    expect(found(sentence, true)).toBe(false);
  });
});

test("a long text is read in no time", () => {
  const start = performance.now();
  for (const part of ["1", "总分", "最高得", "一票否决，没有", "不超过 ", "降", "总分最高89分。"])
    withoutTotalRules(part.repeat(50_000), printed, false);
  expect(performance.now() - start).toBeLessThan(2000);
});

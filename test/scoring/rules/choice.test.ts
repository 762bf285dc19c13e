import { expect, test } from "vitest";
import { type Choice, choice } from "../../../src/scoring/rules/choice.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { awarded, evidenceOf, rowOf } from "../sample-rubric.ts";

const RULE: Choice = {
  kind: "choice",
  options: [
    { judgement: "效果较好", points: new Decimal(6) },
    { judgement: "一般", points: new Decimal(3) },
    { judgement: "无效果或者效果不明显", points: new Decimal(0) },
  ],
};

test.each([
  ["效果较好", "6"],
  ["一般", "3"],
  ["无效果或者效果不明显", "0"],
])("%s: %s", (judgement, points) => {
  const award = awarded(choice.score(RULE, evidenceOf({ judgement }), rowOf("6")));
  expect(award.points.toFixed()).toBe(points);
  expect(award.steps).toEqual([{ kind: "award", text: `评定为“${judgement}”，得 ${points} 分` }]);
});

test.each(["较好", "", "效果较好 "])("“%s” is not offered", (judgement) => {
  expect(choice.score(RULE, evidenceOf({ judgement }), rowOf("6"))).toMatchObject([
    { code: "JX403", hint: "可以填：效果较好、一般、无效果或者效果不明显" },
  ]);
});

import { expect, test } from "vitest";
import { checkWordedFormulas } from "../../src/pack/check-worded-formulas.ts";
import { block } from "../checks/prose/block.ts";

function told(wording: string): string[] {
  return checkWordedFormulas(block(wording)).map(({ range }) =>
    wording.slice(range.start.column - 1, range.end.column - 1),
  );
}

test.each([
  ["完成率=（上年结转+年初预算-年末结余/上年结转+年初预算）×100%。", "上年结转+年初预算-年末结余/上年结转+年初预算"],
  ["完成率=年初预算+追加-结余/年初预算+追加", "年初预算+追加-结余/年初预算+追加"],
])("%s", (wording, found) => {
  expect(told(wording)).toEqual([found]);
});

test.each([
  "完成率=[（上年结转+年初预算-年末结余）/（上年结转+年初预算）]×100%。",
  "得分=（1-（完成值-目标值）/目标值）×分值",
  "得分=基本分+完成值/目标值×分值",
  "0-10%（含），计4分；10-20%（含），计3分",
  "2022-2023年度/2023-2024年度",
])("%s: nothing", (wording) => {
  expect(told(wording)).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { checklist } from "../../../src/scoring/rules/checklist.ts";
import { answersOf, evidenceOf, rowOf, settled, textsOf } from "../sample-rubric.ts";

const ITEMS = ["健全考核机制", "提升干部素质", "选拔干部"];

function award(done: readonly string[], items: readonly string[] = ITEMS) {
  const answers = answersOf(Object.fromEntries(items.map((item) => [item, done.includes(item)])));
  return checklist.score({ kind: "checklist", items }, evidenceOf({ done: answers }), rowOf("5"));
}

describe("5分，按完成的事项数占全部事项数的比例", () => {
  test.each<[done: number, score: string]>([
    [0, "0"],
    [1, "1.67"],
    [2, "3.33"],
    [3, "5"],
  ])("%i of three: %s", (count, score) => {
    expect(settled(award(ITEMS.slice(0, count)), "5")).toBe(score);
  });

  test.each<[done: number, score: string]>([
    [0, "0"],
    [1, "5"],
  ])("%i of one: %s", (count, score) => {
    const one = ["维护生产生活环境"];
    expect(settled(award(one.slice(0, count), one), "5")).toBe(score);
  });

  test("which of them are done makes no difference", () => {
    for (const item of ITEMS) expect(settled(award([item]), "5")).toBe("1.67");
  });
});

describe("without items of the form's, those of the department count", () => {
  test.each<[answers: readonly boolean[], score: string]>([
    [[true], "5"],
    [[false], "0"],
    [[true, false], "2.5"],
    [[true, true, false], "3.33"],
    [[false, false, true], "1.67"],
    [[true, true, true], "5"],
  ])("%j: %s", (answers, score) => {
    const done = answersOf(Object.fromEntries(answers.map((each, index) => [`第${index + 1}项`, each])));
    expect(settled(checklist.score({ kind: "checklist" }, evidenceOf({ done }), rowOf("5")), "5")).toBe(score);
  });
});

test("without any answer there is nothing to score", () => {
  const rule = { kind: "checklist", items: ITEMS } as const;
  expect(checklist.score(rule, evidenceOf({ done: new Map() }), rowOf("5"))).toBeUndefined();
  expect(checklist.score(rule, evidenceOf({}), rowOf("5"))).toBeUndefined();
});

test("the steps tell each item and the share", () => {
  expect(textsOf(award(["提升干部素质"]))).toEqual([
    "健全考核机制：未完成",
    "提升干部素质：已完成",
    "选拔干部：未完成",
    "3 项完成 1 项，得 5 分 × 1 ÷ 3 = 1.6667 分",
  ]);
});

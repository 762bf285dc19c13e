import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entryOf } from "../../../src/checks/catalogue.ts";
import { benchFindings, ratesOf } from "../../../src/cli/bench/prose/bench-findings.ts";
import { PROJECT } from "../../support/workspace.ts";

const rates = ratesOf(PROJECT);

describe("of what is found in reports that no check was written for", () => {
  test("each check that tells without being asked is right nine times in ten", () => {
    const unsure = rates.filter(({ right, wrong }) => right < 9 * wrong.length);
    expect(unsure.filter(({ code }) => entryOf(code)?.level !== "提示")).toEqual([]);
  });

  test("at least eight in ten are there", () => {
    const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
    const [right, missed] = [sum(rates.map((each) => each.right)), sum(rates.map((each) => each.missed.length))];
    expect(right).toBeGreaterThan(300);
    expect(right / (right + missed)).toBeGreaterThan(0.8);
  });

  test("the reports are of at least four kinds of department", () => {
    expect(readdirSync(join(PROJECT, "test", "prose")).length).toBeGreaterThanOrEqual(4);
  });
});

test("the table says how often each was right, and where it was not", () => {
  expect(benchFindings(PROJECT)).toMatch(
    /^\| JX701 \| 直接打了数，没有引用数据 \| 核实 \| \d+ \| \d+ \| \d+ \| \d+% \| \d+% \|$/mu,
  );
});

test("elsewhere there are none", () => {
  expect(() => benchFindings(join(tmpdir(), "nowhere"))).toThrow("没有 test/prose：在程序自己的文件夹里运行");
});

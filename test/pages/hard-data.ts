import { parse, stringify } from "yaml";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { longText, times } from "./long-texts.ts";

const SECOND_LEVELS: Readonly<Record<string, readonly string[]>> = {
  产出指标: ["数量指标", "质量指标", "时效指标", "成本指标"],
  效益指标: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
  满意度指标: ["服务对象满意度指标"],
};

/** Indicators, so many under each of the first levels, evenly shared out among the second; with points where the form has them. */
export function manyIndicators(
  points?: string,
  counts: Readonly<Record<string, number>> = { 产出指标: 120, 效益指标: 60, 满意度指标: 20 },
): object[] {
  return Object.entries(counts).flatMap(([first, count]) => {
    const seconds = SECOND_LEVELS[first] as readonly string[];
    return seconds.flatMap((second) =>
      times(count / seconds.length, (index) => ({
        一级指标: first,
        二级指标: second,
        三级指标: `${second.slice(0, -2)}第${index + 1}项：${longText(6 + (index % 5) * 4, index).slice(0, -1)}`,
        ...(points ? { 分值: points } : {}),
        年度指标值: `≥${index + 1}个`,
        实际完成值: `${index + 1}个`,
        ...(index % 4 === 0 ? { 偏差原因: longText(12 + (index % 6) * 8, index) } : {}),
      })),
    );
  });
}

/** Amounts a thousand times as large, up to a hundred 亿元, and so many times as many of all else: more than any department has. */
export function largeNumbers(before: string): string {
  return before.replace(/(\d+(?:\.\d+)?)(?=万?元|人|亩|期|个)/gu, (number) =>
    new Decimal(number).times(1000).toFixed(),
  );
}

/** Gives each indicator that lists its own matters so many of them, each so long. */
export function matters(count: number, characters: number): (before: string) => string {
  return (before) => {
    const evidence = parse(before) as Record<string, { 完成情况?: object; 不适用?: string }>;
    for (const name of ["经济效益", "社会效益", "生态效益"]) {
      const { 不适用: _, ...entry } = evidence[name] ?? {};
      if (!evidence[name]) continue;
      const list = times(count, (index) => [`第${index + 1}项${longText(characters, index).slice(0, -1)}`, "是"]);
      evidence[name] = { ...entry, 完成情况: Object.fromEntries(list) };
    }
    return stringify(evidence);
  };
}

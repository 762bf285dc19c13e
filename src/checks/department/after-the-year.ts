import { check } from "../check.ts";
import { isAfter, isLate } from "./deadline.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** Results in words that were reached only after the year evaluated, where no deadline says whether that is late. */
export const resultsAfterTheYear = check(
  {
    code: "JX608",
    level: "提示",
    title: "完成的日期在本年度以后",
    why: "自评说的是本年度做到的事；年后才做到的，可能不算本年度的完成值，也可能是年份打错了。",
    fix: "核对日期；本年度没有做到的，完成值照实写，并写偏差原因。",
    example: {
      file: "indicators.yaml",
      wrong: "三级指标: 接待读者\n    年度指标值: 及时拨付\n    实际完成值: 2024年2月拨付",
      right: "三级指标: 接待读者\n    年度指标值: ≥3000人次\n    实际完成值: =业务.接待读者",
    },
  },
  ({ targets, year }: Pick<DepartmentSubject, "targets" | "year">) =>
    targets.flatMap(({ path, target, result }) => {
      if (result.kind !== "words" || !isAfter(result.words, year)) return [];
      if (target.kind === "words" && (isLate(result.words, target.words, year) || target.words.includes(`${year + 1}`)))
        return [];
      const message = `“${path[2]}”的完成值“${result.words}”在 ${year}年以后，是本年度完成的吗？`;
      return [{ at: result.range, message, about: path[2] }];
    }),
);

import { DATE_OF_ISSUE } from "../../department/date-of-issue.ts";
import { check } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** A report that would be signed without a date, where its form prints one. */
export const missingDate = check(
  {
    code: "JX526",
    level: "核实",
    title: "没有写成文日期",
    why: "报告末尾印单位名称和成文日期；没有写日期，印出来只有单位名称。",
    fix: "定了日期的，在 department.yaml 里写一行，例如 成文日期: 2024年3月8日；用印时再填的，在 notes.yaml 说明。",
    example: {
      file: "department.yaml",
      wrong: "单位简称: 县档案馆",
      right: "单位简称: 县档案馆\n成文日期: 2024年3月8日",
    },
  },
  ({ profile, printsDate }: Pick<DepartmentSubject, "profile" | "printsDate">) => {
    if (!printsDate || !profile || profile.has(DATE_OF_ISSUE)) return [];
    const message = "没有写成文日期，报告末尾只印单位名称";
    return [{ at: profile.at("单位名称").range, message }];
  },
);

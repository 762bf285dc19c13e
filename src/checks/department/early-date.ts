import { DATE_OF_ISSUE } from "../../department/date-of-issue.ts";
import { check } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** A report dated before the year that it reports on was over. */
export const earlyDate = check(
  {
    code: "JX527",
    level: "核实",
    title: "成文日期在年度结束以前",
    why: "自评报告说的是全年的事，成文应当在年度结束以后；早于年底的日期，多半是年份打错了。",
    fix: "核对 department.yaml 里的成文日期；年底以前确实已经成文的，在 notes.yaml 说明。",
    example: {
      file: "department.yaml",
      wrong: "单位简称: 县档案馆\n成文日期: 2023年3月8日",
      right: "单位简称: 县档案馆\n成文日期: 2024年3月8日",
    },
  },
  ({ profile, printsDate, year }: Pick<DepartmentSubject, "profile" | "printsDate" | "year">) => {
    const written = printsDate ? profile?.optionalText(DATE_OF_ISSUE) : undefined;
    if (!profile || written === undefined || written.slice(0, 4) > String(year)) return [];
    const at = profile.at(DATE_OF_ISSUE).range;
    return [{ at, message: `成文日期是“${written}”，${year}年还没有结束，年份对吗？` }];
  },
);

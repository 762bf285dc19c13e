import type { PackFiles } from "../../pack/load-pack.ts";
import { writtenTwice } from "../arising/written-twice.ts";
import { check } from "../check.ts";

/** Numbers of cross-checks that stand for two of them: a reason in notes.yaml would answer both. */
export const repeatedCodes = check(writtenTwice, ({ yaml: { checks } }: PackFiles) => {
  const entries = checks ? [...checks.items("勾稽关系"), ...checks.items("指标对照")] : [];
  const codes = entries.map((entry) => entry.text("编号"));
  return entries.flatMap((entry, index) => {
    const code = entry.text("编号");
    if (codes.indexOf(code) === index) return [];
    return [{ at: entry.at("编号").range, message: `编号 ${code} 已经用过一次`, hint: "换一个没有用过的编号" }];
  });
});

import type { PackFiles } from "../../pack/load-pack.ts";
import { UNFINISHED } from "../../pack/unfinished-mark.ts";
import { rangeBetween } from "../../reading/source-file.ts";
import { check } from "../check.ts";

/** Places of a file that are marked as unfinished, in its text or in a comment. */
export const unfinished = check(
  {
    code: "JX205",
    level: "核实",
    title: "还有待改的地方",
    why: "新表样由旧表样复制而来，标着“（待改）”的还是旧表样的内容，或者空着。",
    fix: "对照新印发的表改好这一处，再删去“（待改）”。",
    example: {
      file: "pack.yaml",
      wrong: "名称: 青溪县部门整体支出绩效自评表样（待改）",
      right: "名称: 青溪县部门整体支出绩效自评表样",
    },
  },
  ({ yaml, texts }: PackFiles) =>
    [...Object.values(yaml).map((top) => top.yaml.source), ...texts].flatMap((source) =>
      [...source.text.matchAll(new RegExp(UNFINISHED, "gu"))].map(({ index }) => ({
        at: rangeBetween(source, index, index + UNFINISHED.length),
        message: "这里还待改",
      })),
    ),
);

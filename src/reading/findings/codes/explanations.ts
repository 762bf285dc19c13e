import type { CodeEntry } from "../code-entry.ts";

/** 6xx: reasons given, and reasons due. */
export const EXPLANATION_CODES = {
  JX601: {
    severity: "warning",
    title: "说明的事项已经不存在",
    why: "notes.yaml 里解释了一个现在并没有的问题，数据改过后说明就过时了。",
    fix: "删去这条说明，或者检查编号有没有写错。",
  },
  JX602: {
    severity: "warning",
    title: "没有写偏差原因",
    why: "没有达到目标，或者与目标相差太大，审核时一定会问原因。",
    fix: "在这个指标下面写“偏差原因: …”；完成值写错了的，改完成值。",
  },
  JX603: {
    severity: "warning",
    title: "与上年填报的不一致",
    why: "这一项就是上年报过的一个数，审核时两年的材料摆在一起看，不一样一定会问。",
    fix: "写成“=上年.数据名称”，从上年取数；与上年不同确有原因的，在 notes.yaml 说明。",
  },
  JX604: {
    severity: "warning",
    title: "完成情况照抄了目标",
    why: "完成值引用的就是目标值，完成情况写的就是目标，看不出做到了多少；目标一改，完成也跟着变。",
    fix: "引用或写出实际完成的数和事；确实就是同一个数的，在 notes.yaml 说明。",
  },
  JX605: {
    severity: "warning",
    title: "说明没有写理由",
    why: "“无”“……”不是理由，写了等于没有说明，审核时照样要问。",
    fix: "写明原因；数据写错了的，改正数据，删去这一条。",
  },
} as const satisfies Record<string, CodeEntry>;

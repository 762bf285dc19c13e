import type { CodeEntry } from "../code-entry.ts";

/** 4xx: the rubric, evidence and scores. */
export const SCORING_CODES = {
  JX401: {
    severity: "error",
    title: "分值加起来不对",
    why: "下一级的分值之和必须等于上一级的分值，最上一级之和等于满分。",
    fix: "对照印发的计分表改正分值。",
  },
  JX402: {
    severity: "error",
    title: "计分指标没有计分依据",
    why: "这个指标靠依据打分，没有依据就没有得分，也经不起核查。",
    fix: "在 evidence.yaml 里补上这个指标的来源、依据和所需的内容。",
  },
  JX403: {
    severity: "error",
    title: "计分依据与计分方式对不上",
    why: "评分标准要的内容（评定、例数、完成情况）与填写的不一致。",
    fix: "按提示的选项或事项填写。",
  },
  JX404: {
    severity: "error",
    title: "分档有空隙或有重叠",
    why: "每个数都必须恰好落在一档里，否则同一个数能打两个分，或者打不出分。",
    fix: "检查各档的上下限：一档“不高于”，下一档就“高于”同一个数。",
  },
  JX405: {
    severity: "error",
    title: "没有规定不适用时怎样计分",
    why: "这个指标这次不适用，而计分表没有写明计零分、计满分还是折算。",
    fix: "在 rubric.yaml 这个指标下写“不适用: 零分”“不适用: 满分”或“不适用: 折算”。",
  },
  JX406: {
    severity: "error",
    title: "计分表里没有这个指标",
    why: "写在这里的依据不会用于任何得分，多半是指标名称写错了。",
    fix: "改成计分表里的三级指标名称，或者删去。",
  },
  JX407: {
    severity: "error",
    title: "得分算不出来",
    why: "计分用的结果不是这种计分方式要的数量。",
    fix: "检查 rubric.yaml 里这个指标的“计算”和“计分”。",
  },
  JX408: {
    severity: "error",
    title: "评价标准与计分规则对不上",
    why: "印在表上的是评价标准，照着打分的是计分规则；两处的数不一样，打出来的分就不是表上说的分。",
    fix: "对照印发的计分表，改正评价标准或其下“计分”里的数；评价标准照印发的写，计分规则照评价标准写。",
  },
} as const satisfies Record<string, CodeEntry>;

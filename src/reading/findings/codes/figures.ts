import type { CodeEntry } from "../code-entry.ts";

/** 3xx: quantities and formulas. */
export const FIGURE_CODES = {
  JX301: {
    severity: "error",
    title: "数量没有写单位",
    why: "没有单位的数，分不清是元还是万元，正是公布的报表里最常见的错。",
    fix: "在数字后面写上单位，例如 27万元、25人、98.5%。",
  },
  JX302: {
    severity: "error",
    title: "数量写得不对",
    why: "数量要写成数字紧跟单位，才能不差分毫地计算。",
    fix: "写成半角数字加单位，不加逗号和空格，例如 7363970.38元。",
  },
  JX303: {
    severity: "error",
    title: "单位的类别不对",
    why: "这一项要的是另一类数量，例如要金额却写了人数。",
    fix: "改成提示的单位。",
  },
  JX311: {
    severity: "error",
    title: "公式写错了",
    why: "以“=”开头的内容是公式，公式读不懂就算不出数。",
    fix: "照提示的位置改。公式由数据名称、数量和 + - × ÷ ( ) 组成。",
  },
  JX312: {
    severity: "error",
    title: "没有这项数据",
    why: "公式、模板或报告里提到的数据哪里也没有填，也没有定义。",
    fix: "检查名称有没有写错；确实需要的，在 figures.yaml 里填上。",
  },
  JX313: {
    severity: "error",
    title: "公式绕成了圈",
    why: "一项数据经过几步又用到了它自己，没有起点就算不出来。",
    fix: "把圈里的一项改成直接填写的数量。",
  },
  JX314: {
    severity: "error",
    title: "不同类的数量不能合在一起算",
    why: "金额加人数、期数比篇数没有意义，多半是引用错了数据。",
    fix: "检查公式两边引用的数据。",
  },
  JX315: {
    severity: "error",
    title: "数量和是非混在了一起",
    why: "“是/否”不能加减，数量不能当作条件。",
    fix: "检查公式引用的数据，比较要写全，例如 =数据名称 = 是。",
  },
  JX316: {
    severity: "warning",
    title: "除数为零",
    why: "下面是零，比率算不出来，印成“—”：没有计划却发生了，或者引错了数，审核时一定会问。",
    fix: "核对作除数的那项数据；确实为零的，在 notes.yaml 里说明。",
  },
  JX317: {
    severity: "warning",
    title: "要填的数据没有用处",
    why: "表样要单位填这个数，可是没有一份文件印它，也没有公式、计分规则或勾稽关系用它，填了白填。",
    fix: "这是表样的一部分，请维护表样的人在模板、公式或勾稽关系里用上它，或者从 figures.schema.json 里删去。",
  },
  JX318: {
    severity: "warning",
    title: "填了数，印出来是零",
    why: "表上印的单位容不下这么小的数，多半是把万元写成了元，差了一万倍。",
    fix: "核对单位；确实只有这么多的，在 notes.yaml 里按数据的名称说明。",
  },
} as const satisfies Record<string, CodeEntry>;

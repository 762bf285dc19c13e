import type { CodeEntry } from "../code-entry.ts";

/** 7xx: the words that a department, or whoever makes a form, has written. */
export const WORDING_CODES = {
  JX701: {
    severity: "warning",
    title: "直接打了数，没有引用数据",
    why: "同一个数在表里改了，文字里忘了改，两份材料就对不上。",
    fix: "用 {{打印方式 数据名称}} 引用数据；数不在数据里的，先填进 figures.yaml；确实不该引用的，在 notes.yaml 说明。",
  },
  JX702: {
    severity: "warning",
    title: "同一件事写了两个数",
    why: "两份材料摆在一起看，同一件事的数不一样，审核时一定会问。",
    fix: "两处引用同一个数据；确实是两件事的，在 notes.yaml 说明。",
  },
  JX703: {
    severity: "warning",
    title: "还有没写完的地方",
    why: "模板的提示、省略号、“待补充”印进报送的材料里，会被退回。",
    fix: "写上实际的内容，或者删去。",
  },
  JX704: {
    severity: "warning",
    title: "说全部完成，却有扣分",
    why: "报告说目标任务都完成了，计分表却扣了分，两份材料互相矛盾。",
    fix: "照实写哪些完成了、哪些没有；扣分扣错了的，改计分依据。",
  },
  JX705: {
    severity: "warning",
    title: "说的项数与列出的不一样",
    why: "说了“四项”，下面只有三项：不是少写了一项，就是数错了。",
    fix: "补上少写的，或者改正前面的数。",
  },
  JX706: {
    severity: "warning",
    title: "文中的序号断了或重了",
    why: "“一是”后面接着“三是”，多半是删改后忘了重排，或者丢了一条。",
    fix: "补上缺的，或者重排序号。",
  },
  JX707: {
    severity: "warning",
    title: "不是本年度的年份",
    why: "从上年材料抄来的年份忘了改，是审核时最常见的错之一。",
    fix: "本年度写成 {{年度}}年；确实说的是另一年，在 notes.yaml 说明。",
  },
  JX708: {
    severity: "warning",
    title: "单位名称前后不一致",
    why: "单位名称差一个字，就像是另一个单位的材料。",
    fix: "写成 {{单位名称}} 或 {{单位简称}}，由程序印出。",
  },
  JX709: {
    severity: "warning",
    title: "标点或空格不对",
    why: "重复的标点、半角标点、字间的空格，印在公文上一眼就能看出来。",
    fix: "中文用全角标点，字间不空格，段首空格由排版决定。",
  },
  JX710: {
    severity: "warning",
    title: "引号、书名号或括号不成对",
    why: "缺了一半，读的人不知道引到哪里为止。",
    fix: "补上缺的一半，或者删去多的一半。",
  },
  JX711: {
    severity: "warning",
    title: "错字",
    why: "这个写法在常见错字表里，没有正确的用法。",
    fix: "照提示改正；确实要照原样写的（如引用原文），在 notes.yaml 说明。",
  },
  JX713: {
    severity: "warning",
    title: "同一个数写了两种单位",
    why: "数据里是“所”，文字里写“个”，或者一处按万元、一处按元，摆在一起看就像是两个数。",
    fix: "各处用同一个单位；单位填错了的，改 figures.yaml。",
  },
  JX721: {
    severity: "warning",
    title: "同一个词的引号前后不一",
    why: "“四风”问题、“四风问题”、四风问题混着写，像是几个人拼起来的材料。",
    fix: "同一个词，引号要么都加，要么都不加，打在同样的字上；确实是两个意思的，在 notes.yaml 说明。",
  },
  JX722: {
    severity: "warning",
    title: "整句话写了两遍",
    why: "同一句话抄在两份材料里，或者在一份里抄了两遍，改了一处，另一处就不对了。",
    fix: "一处写事实，另一处换个角度写，或者只留一处；确实要一字不差的，在 notes.yaml 说明。",
  },
  JX723: {
    severity: "warning",
    title: "扣了分，报告没有提到",
    why: "计分表上一个指标扣了分，报告却没有提到它，等于没有找到原因，也没有打算改。",
    fix: "在报告里写明哪些指标扣了分、为什么、怎样改进；写指标的名称，或者引用它的得分，只写上一级的名称不算。",
  },
  JX724: {
    severity: "warning",
    title: "文字里的叫法与表上的名称差一个字",
    why: "表上一个叫法，报告里一个叫法，看的人要猜是不是同一笔。",
    fix: "照表上的名称写；确实是另一回事的，在 notes.yaml 说明。",
  },
  JX725: {
    severity: "warning",
    title: "没有这个日子",
    why: "13月、2月30日这样的日子历书上没有，多半是打错了。",
    fix: "核对原始材料，写上对的日子。",
  },
  JX726: {
    severity: "warning",
    title: "法律用了简称，没有交代",
    why: "同一部法律一处写全称，一处写简称，没有“以下简称”，看的人不知道是不是同一部。",
    fix: "写全称，或者在第一次写全称的地方加（以下简称《…》）。",
  },
} as const satisfies Record<string, CodeEntry>;

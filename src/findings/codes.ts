import { WORDING_CODES } from "./codes/wording.ts";

/** How grave a finding is: an error stops its department, a warning wants an explanation, info is only told. */
export type Severity = "error" | "warning" | "info";

/** What a code says of itself. */
export interface CodeEntry {
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/**
 * Every finding the engine can make. The compiler refuses a code that does not stand here, and docs/findings.md is
 * generated from it. Numbers never change their meaning; a code that falls away leaves a gap.
 *
 * 0xx reading files · 1xx YAML and Markdown · 2xx keys and values · 3xx quantities and formulas · 4xx scoring · 5xx documents ·
 * 6xx explanations · 7xx wording
 */
export const FINDING_CODES = {
  JX001: {
    severity: "error",
    title: "缺少文件",
    why: "每个单位的数据分放在几个固定名称的文件里，少了一个，表就出不全。",
    fix: "按提示的文件名补上这个文件；可以从别的单位的文件夹里复制一份再改。",
  },
  JX002: {
    severity: "error",
    title: "文件读不出来",
    why: "只有 UTF-8 编码的文本文件才能被所有人和程序读成同样的字。",
    fix: "在编辑器里用“另存为 UTF-8”重新保存。",
  },
  JX003: {
    severity: "error",
    title: "文件太大",
    why: "填报文件都是手写的，超过 2 MB 多半是放错了文件。",
    fix: "检查是不是把别的文件存成了这个名字。",
  },
  JX004: {
    severity: "error",
    title: "schema 文件写错了",
    why: "schema 文件夹规定每个文件里能填什么；其中一个写错了，用到它的文件都没法核对。",
    fix: "这是表样的一部分，请维护表样的人改；在编辑器里打开这个文件，写错的地方有标记。",
  },
  JX005: {
    severity: "warning",
    title: "schema 里没有名称或说明",
    why: "编辑器把名称和说明显示给填报的人，缺什么、怎样写的提示也取自这里；没有的，填报的人不知道填什么。",
    fix: "这是表样的一部分，请维护表样的人在 schema 的这一项下补上 title 和 description。",
  },
  JX006: {
    severity: "error",
    title: "字体文件不能用",
    why: "fonts.yaml 指定的字体文件找不到、读不出来或者不是字体，材料就印不成这种字体。",
    fix: "检查路径；相对的路径从工作区的文件夹算起。没有自己的字体的，删去这一行，用程序自带的。",
  },
  JX101: {
    severity: "error",
    title: "YAML 写法错误",
    why: "文件的层次靠缩进和冒号表示，写错一处，后面的内容就对不上了。",
    fix: "对照同一文件里写对的行，检查缩进（用空格，不用 Tab）、冒号后面的空格和引号。",
  },
  JX102: {
    severity: "error",
    title: "同一个名称写了两遍",
    why: "每项数据只写一次；写两遍就不知道以哪个为准。",
    fix: "删去多余的一处。",
  },
  JX201: {
    severity: "error",
    title: "不认识的名称",
    why: "表样里没有这个名称，写了也不会印到表上，多半是错字。",
    fix: "改成提示的名称；编辑器里按 Ctrl+空格可以列出能填的名称。",
  },
  JX202: {
    severity: "error",
    title: "缺少必填的内容",
    why: "表上有这一项，没有填。",
    fix: "在所指的位置下面补上这一项。",
  },
  JX203: {
    severity: "error",
    title: "内容的形式不对",
    why: "这里要的是另一种内容（文字、列表、固定的几个选项之一），照现在的写法读不懂。",
    fix: "按提示改写。",
  },
  JX204: {
    severity: "error",
    title: "没有这个表样",
    why: "year.yaml 里写的表样在 templates/ 下面找不到。",
    fix: "把表样改成 templates/ 下面有的文件夹名。",
  },
  JX205: {
    severity: "warning",
    title: "还有待改的地方",
    why: "新表样由旧表样复制而来，标着“（待改）”的还是旧表样的内容，或者空着。",
    fix: "对照新印发的表改好这一处，再删去“（待改）”。",
  },
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
    why: "上面有数、下面是零，比率算不出来：没有计划却发生了，审核时一定会问。",
    fix: "核对作除数的那项数据；确实为零的，在 notes.yaml 里说明。",
  },
  JX317: {
    severity: "warning",
    title: "要填的数据没有用处",
    why: "表样要单位填这个数，可是没有一份文件印它，也没有公式、计分规则或勾稽关系用它，填了白填。",
    fix: "这是表样的一部分，请维护表样的人在模板、公式或勾稽关系里用上它，或者从 figures.schema.json 里删去。",
  },
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
  JX501: {
    severity: "error",
    title: "模板写错了",
    why: "模板有一处读不懂，文件就印不出来。",
    fix: "照提示的位置改模板。",
  },
  JX502: {
    severity: "error",
    title: "引用写错了",
    why: "{{ }} 里的内容读不懂，印不出数来。",
    fix: "写成 {{打印方式 数据名称}}，例如 {{万元 数据名称}}万元。",
  },
  JX503: {
    severity: "error",
    title: "报告缺少提纲规定的部分",
    why: "表样规定了报告要有哪些部分，缺了会被退回。",
    fix: "在 report.md 里补上这个标题和内容。",
  },
  JX504: {
    severity: "error",
    title: "标题里打了序号",
    why: "序号由程序按层次统一编排，手打的会重复，删改后还会断号。",
    fix: "删去标题开头的序号，只留文字。",
  },
  JX505: {
    severity: "error",
    title: "报告里用了不支持的写法",
    why: "网页代码、图片和代码块不能印进报告。",
    fix: "改用普通文字、标题、列表或表格。",
  },
  JX506: {
    severity: "error",
    title: "字体里没有这个字",
    why: "印出来会是空框或别的字体。",
    fix: "检查是不是错字或表情符号，换一个写法；确实要印的生僻字，在工作区的 fonts.yaml 里给“生僻字”指定一个有这个字的字体。",
  },
  JX507: {
    severity: "error",
    title: "数后面的单位与打印方式不一致",
    why: "按万元打印的数后面写“元”，就差了一万倍。",
    fix: "让 {{ }} 后面的单位与打印方式一致，例如 {{万元 …}}万元。",
  },
  JX508: {
    severity: "error",
    title: "标题的层次不对",
    why: "标题一级一级往下，跳了级，序号就编不出来；公文标题最多四级。",
    fix: "调整标题前“#”的个数。",
  },
  JX509: {
    severity: "error",
    title: "文件要从外面取内容",
    why: "报送的文件要自带全部内容，换一台电脑、断了网，打开也是一个样。",
    fix: "图片等内容写成 data: 开头的地址，放进模板或 style.css；不用网址和文件名。",
  },
  JX510: {
    severity: "error",
    title: "标题没有文字，或者下面没有内容",
    why: "空的标题会照样编上序号印出来，空的部分会被退回。",
    fix: "在标题下面写上内容；提纲里没有的标题，没有要写的可以删去。",
  },
  JX512: {
    severity: "warning",
    title: "生僻字改用别的字体印",
    why: "这里规定的字体没有这个字，用另一种字体印出来，笔画粗细与旁边的字不一样。",
    fix: "核对是不是这个字；没有写错的，看一眼印出来的样子，在 notes.yaml 说明，或者在工作区的 fonts.yaml 里换一个有这个字的字体。",
  },
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
  ...WORDING_CODES,
} as const satisfies Record<string, CodeEntry>;

/** The code of a finding the engine makes. */
export type FindingCode = keyof typeof FINDING_CODES;

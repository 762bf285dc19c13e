import type { CodeEntry } from "../code-entry.ts";

/** 5xx: templates, references and the report. */
export const DOCUMENT_CODES = {
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
  JX513: {
    severity: "error",
    title: "有内容太宽，印不下",
    why: "不能断开的内容比版心宽，整份文件就会缩小，字不再是三号；比表格的栏宽，就印到旁边的字上。",
    fix: "缩短这一处，或者数改用大一级的单位、表少几栏；栏本来就太窄的，请维护表样的人在 style.css 里放宽。",
  },
  JX521: {
    severity: "warning",
    title: "打印了金额，没有写明单位",
    why: "没有单位的金额分不清是元还是万元；表头写万元、表里印元，就差了一万倍。",
    fix: "这是表样的一部分，请维护表样的人在表首写“金额单位：万元”，或者写进栏目名称。",
  },
  JX522: {
    severity: "warning",
    title: "各件的附件号或标题写法不一",
    why: "几件是一套，缺了附件号或年度的那一件像是另一套的。",
    fix: "这是表样的一部分，请维护表样的人在 pack.yaml 的“文件”里补上附件号或标题里的 {{年度}}。",
  },
  JX523: {
    severity: "warning",
    title: "报告没有写规定要写的数",
    why: "表样规定了报告的这一部分要写什么，例如全年花了多少、总分和等次；没有写，看报告的人还要去翻表。",
    fix: "在这一部分照提示引用；确实不该写的，在 notes.yaml 说明。",
  },
} as const satisfies Record<string, CodeEntry>;

/** A document of the published set: what must be seen on paper, whatever its layout. */
interface PublishedDocument {
  readonly name: string;
  readonly title: string;
  readonly pages: number;
  /** Cells and sentences with their numbers, as the county published them, apart from what notes.yaml lists. */
  readonly says: readonly string[];
}

/** The four documents of data/2023/qw-zuzhibu, in the order they are handed in. */
export const PUBLISHED: readonly PublishedDocument[] = [
  {
    name: "self-evaluation-table",
    title: "2023年部门整体支出绩效自评表",
    pages: 2,
    says: [
      "预算单位名称中共益阳市大通湖区委组织部",
      "年度资金总额736.40736.40736.40100.00%",
      "其他资金0.000.000.00—",
      "在职人员人数25人25人",
      "≤27万元11.24万元",
      "（十六）完成区委",
    ],
  },
  {
    name: "base-data-table",
    title: "2023年部门整体支出绩效评价基础数据表",
    pages: 1,
    says: ["金额单位：万元", "27.0011.2441.63%", "56.720.00-100.00%", "88.1888.18100.00%", "变动数25250"],
  },
  {
    name: "score-sheet",
    title: "2023年部门整体支出绩效自评指标计分表",
    pages: 2,
    says: ["在职人员控制率=（在职人员数/编制数）×100%", "管理制度健全性8每出现一例不符合要求的扣2分", "93"],
  },
  {
    name: "report",
    title: "2023年部门整体支出绩效评价报告",
    pages: 10,
    says: ["核定编制25人，实际在职25人", "11.24万元", "41.63%", "93分"],
  },
];

/** The families of the npm packages that the roles of a form pack are set in. */
export const OUR_FONTS = [
  "NotoSerifSC-Light",
  "NotoSerifSC-Regular",
  "NotoSerifSC-Bold",
  "NotoSansSC-Medium",
  "LXGWWenKai-Regular",
  "LXGWWenKai-Light",
];

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { Case } from "./cases.ts";
import { largeNumbers, manyIndicators, matters } from "./hard-data.ts";
import { longReport, longRuns, reportTables } from "./hard-reports.ts";
import { longText, times } from "./long-texts.ts";

const COUNTY = "data/2023/qw-zuzhibu";
const OLD_COUNTY = "data/2018/linyeju";
const PROJECT = "data/2023/jiaoyuju";

const NAME =
  "云麓土家族苗族自治州青溪侗族自治县高新技术产业开发区管理委员会自然资源和规划建设管理局不动产登记与房屋交易服务中心";

/** Changes a YAML file as data. */
function yaml<T>(change: (data: T) => T): (before: string) => string {
  return (before) => stringify(change(parse(before) as T));
}

interface Targets {
  readonly 年度总体目标: readonly object[];
  readonly 绩效指标: readonly object[];
}

interface Department {
  readonly 职能职责: readonly string[];
}

const named = (before: string) => before.replace(/(?<=^(?:单位名称|实施单位|项目名称): ).+$/gmu, NAME);

/** What a department wrote in test/packs/another-department, the smallest set that passes. */
function smallest(file: string): () => string {
  return () => readFileSync(join(import.meta.dirname, "../packs/another-department", file), "utf8");
}

const goals = (count: number, characters: number) =>
  times(count, (index) => ({
    预期目标: longText(characters / 2, index),
    实际完成情况: longText(characters, index + 5),
  }));

const longGoals = (count: number, characters: number) =>
  yaml<Targets>((data) => ({ ...data, 年度总体目标: goals(count, characters) }));

const duties = (count: number, characters: number) =>
  yaml<Department>((data) => ({ ...data, 职能职责: times(count, (index) => longText(characters, index)) }));

/** Each text of the indicators as long as anyone would make it, two of them without a place to break a line at. */
const longIndicators = yaml<Targets>((data) => ({
  年度总体目标: goals(6, 300),
  绩效指标: data.绩效指标.map((row, index) => ({
    ...row,
    三级指标:
      index === 1 ? "https://example.invalid/performance/indicators/long-names-without-a-break" : longText(45, index),
    年度指标值: index === 1 ? "PERFORMANCE-TARGET-WITHOUT-ANY-BREAK" : longText(30, index),
    实际完成值: longText(30, index + 3),
    偏差原因: longText(80, index),
  })),
}));

/** What goes to the limit of a form: the longest, the largest, the most and the least of everything. */
export const HARD_CASES: readonly Case[] = [
  {
    name: "longest-name",
    changes: { [`${COUNTY}/department.yaml`]: named },
    documents: ["self-evaluation-table", "base-data-table", "score-sheet", "report"],
  },
  {
    name: "longest-name-hunan",
    workspace: "hunan-2018",
    changes: { [`${OLD_COUNTY}/department.yaml`]: named },
    documents: ["cover", "base-data", "self-evaluation"],
  },
  {
    name: "longest-name-mof",
    workspace: "mof-2020",
    changes: { [`${PROJECT}/department.yaml`]: named, [`${PROJECT}/xuesheng-zizhu/project.yaml`]: named },
    documents: ["submission"],
  },
  { name: "sixty-pages", changes: { [`${COUNTY}/report.md`]: longReport }, documents: ["submission"] },
  {
    name: "two-hundred-indicators",
    changes: { [`${COUNTY}/indicators.yaml`]: yaml<Targets>((data) => ({ ...data, 绩效指标: manyIndicators() })) },
    documents: ["self-evaluation-table"],
  },
  {
    name: "two-hundred-indicators-mof",
    workspace: "mof-2020",
    changes: {
      [`${PROJECT}/xuesheng-zizhu/indicators.yaml`]: yaml<Targets>((data) => ({
        ...data,
        绩效指标: manyIndicators("0.5分", { 产出指标: 100, 效益指标: 60, 满意度指标: 20 }),
      })),
    },
    documents: ["submission"],
  },
  {
    name: "nothing-optional",
    changes: {
      ...Object.fromEntries(
        ["department.yaml", "figures.yaml", "indicators.yaml", "evidence.yaml", "report.md"].map((file) => [
          `${COUNTY}/${file}`,
          smallest(file),
        ]),
      ),
      [`${COUNTY}/notes.yaml`]: () => "",
    },
    documents: ["self-evaluation-table", "base-data-table", "score-sheet", "report"],
  },
  {
    name: "largest-numbers",
    changes: { [`${COUNTY}/figures.yaml`]: largeNumbers },
    documents: ["self-evaluation-table", "base-data-table"],
  },
  {
    name: "largest-numbers-hunan",
    workspace: "hunan-2018",
    changes: { [`${OLD_COUNTY}/figures.yaml`]: largeNumbers },
    documents: ["base-data", "self-evaluation"],
  },
  {
    name: "largest-numbers-mof",
    workspace: "mof-2020",
    changes: { [`${PROJECT}/xuesheng-zizhu/figures.yaml`]: largeNumbers },
    documents: ["project-self-evaluation"],
  },
  {
    name: "longest-texts",
    changes: { [`${COUNTY}/indicators.yaml`]: longIndicators, [`${COUNTY}/evidence.yaml`]: matters(4, 60) },
    documents: ["self-evaluation-table", "score-sheet"],
  },
  { name: "long-runs", changes: { [`${COUNTY}/report.md`]: longRuns }, documents: ["report"] },
  {
    name: "rows-of-forty-lines",
    changes: {
      [`${COUNTY}/department.yaml`]: duties(10, 150),
      [`${COUNTY}/indicators.yaml`]: longGoals(5, 1250),
      [`${COUNTY}/evidence.yaml`]: matters(26, 25),
    },
    documents: ["self-evaluation-table", "score-sheet"],
  },
  {
    name: "rows-of-forty-lines-hunan",
    workspace: "hunan-2018",
    changes: {
      [`${OLD_COUNTY}/department.yaml`]: duties(10, 150),
      [`${OLD_COUNTY}/indicators.yaml`]: longGoals(5, 1250),
    },
    documents: ["self-evaluation"],
  },
  {
    name: "rows-taller-than-a-page-mof",
    workspace: "mof-2020",
    changes: { [`${PROJECT}/xuesheng-zizhu/indicators.yaml`]: longGoals(3, 1500) },
    documents: ["project-self-evaluation"],
  },
  {
    name: "rows-taller-than-a-page",
    changes: {
      [`${COUNTY}/department.yaml`]: duties(30, 120),
      [`${COUNTY}/indicators.yaml`]: longGoals(3, 2400),
      [`${COUNTY}/evidence.yaml`]: matters(60, 25),
      [`${COUNTY}/report.md`]: reportTables,
    },
    documents: ["self-evaluation-table", "score-sheet", "report"],
  },
];

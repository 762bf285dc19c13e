import { examineDepartment, type Work } from "../build/examine-department.ts";
import { SILENT } from "../build/progress.ts";
import { openTools } from "../build/tools.ts";
import { CATALOGUE, entryOf } from "../checks/catalogue.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { explainName, otherNames, scoredNames } from "../explain/explain-name.ts";
import { nearest } from "../values/nearest.ts";
import { selectFolders } from "../workspace/workspace.ts";
import { type CommonOptions, readWordsAndOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import { writeCode } from "./write-code.ts";

const USAGE = "写成 explain 2023/单位文件夹 指标、数据的名称或勾稽关系的编号，或者 explain JX301";

/** `jixiao explain`: what a finding's code means, or how a score, the total or a figure came about, step by step. */
export async function explain(args: readonly string[]): Promise<number> {
  const { words, common, own } = readWordsAndOptions(args, { format: { type: "string", default: "pretty" } });
  if (own.format !== "pretty" && own.format !== "json") throw new UsageError("--format 可以用 pretty、json");
  const [first = "", second, ...more] = words;
  if (first === "" || more.length > 0) throw new UsageError(USAGE);
  const entry = second === undefined ? entryOf(first) : undefined;
  if (entry) {
    process.stdout.write(own.format === "json" ? json(entry) : writeCode(entry));
    return EXIT.fine;
  }
  const name = second ?? first;
  const work = await examineOne(second === undefined ? undefined : first, common);
  process.stdout.write(tellOf(name, work, own.format));
  return EXIT.fine;
}

function tellOf(name: string, work: Work, format: "pretty" | "json"): string {
  const told = explainName(name, work);
  if (told) return format === "json" ? json(told.data) : told.text();
  const scored = scoredNames(work.pack);
  if (!work.sheet && scored.includes(name))
    throw new UsageError(`“${name}”还没有得分：先改好 npm run check 列出的错误`);
  const close = nearest(name, [...scored, ...otherNames(work), ...CATALOGUE.map(({ code }) => code)]);
  throw new UsageError(`没有叫“${name}”的指标、数据或编号${close ? `，是不是“${close}”？` : ""}`);
}

/** The department named as `2023/folder`; without a name there must be just one to speak of, or one of the latest year. */
async function examineOne(place: string | undefined, common: CommonOptions): Promise<Work> {
  const tools = openTools(common);
  const [year, ...id] = place?.split("/") ?? [];
  const selection = place ? { years: [year as string], departments: [id.join("/")] } : common;
  const { years } = selectFolders(common.root, selection, tools.schemas);
  const latest = years.at(-1);
  const [only, ...others] = latest?.departments ?? [];
  if (!latest || !only) throw new UsageError("没有可以说明的单位：先让 npm run check 通过");
  if (others.length > 0)
    throw new UsageError(
      `先写是哪个单位，例如 explain ${latest.year}/${only} …；现有：${[only, ...others].join("、")}`,
    );
  const where: DepartmentPlace = {
    root: common.root,
    year: latest.year,
    id: only,
    packId: latest.packId,
    levels: latest.levels,
  };
  const { work } = await examineDepartment(where, tools, SILENT);
  if (!work) throw new UsageError("表样有错误，算不出来：先改好 npm run check 列出的错误");
  return work;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

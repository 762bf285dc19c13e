import { SILENT } from "../build/progress.ts";
import { readDepartment } from "../build/read-department.ts";
import { openTools } from "../build/tools.ts";
import { CATALOGUE } from "../checks/catalogue.ts";
import { explainName, type Nameable, type NameExplanation, otherNames, scoredNames } from "../explain/explain-name.ts";
import { settingsByCode } from "../reading/level-settings.ts";
import { scoreSheet } from "../scoring/score-sheet.ts";
import { nearest } from "../values/nearest.ts";
import { selectFolders } from "../workspace/workspace.ts";
import { type CommonOptions, UsageError } from "./command-line.ts";

/** How what a department calls by a name came about. Throws UsageError where nothing is called so. */
export async function explainInDepartment(
  place: string | undefined,
  name: string,
  common: CommonOptions,
): Promise<NameExplanation> {
  const department = await scoreOne(place, common);
  const explanation = explainName(name, department);
  if (explanation) return explanation;
  const scored = scoredNames(department.pack);
  if (!department.sheet && scored.includes(name))
    throw new UsageError(`“${name}”还没有得分：先改好 npm run check 列出的错误`);
  const close = nearest(name, [...scored, ...otherNames(department), ...CATALOGUE.map(({ code }) => code)]);
  throw new UsageError(`没有叫“${name}”的指标、数据或编号${close ? `，是不是“${close}”？` : ""}`);
}

/** The department named as `2023/folder`; without a name there must be just one to speak of, or one of the latest year. */
async function scoreOne(place: string | undefined, common: CommonOptions): Promise<Nameable> {
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
  const where = { root: common.root, year: latest.year, id: only, packId: latest.packId };
  const { data, computed } = await readDepartment(where, tools, SILENT);
  if (!computed) throw new UsageError("表样有错误，算不出来：先改好 npm run check 列出的错误");
  const { pack, figures } = computed;
  const { sheet } = scoreSheet(pack.rubric, pack.grades, figures, data.evidence);
  const levels = settingsByCode([...pack.levels, ...latest.levels]);
  return { data, pack, figures, levels, ...(sheet ? { sheet } : {}) };
}

import { CATALOGUE } from "../checks/catalogue.ts";
import { explainName, type Nameable, type NameExplanation, otherNames, scoredNames } from "../explain/explain-name.ts";
import { settingsByCode } from "../reading/level-settings.ts";
import { scoreSheet } from "../scoring/score-sheet.ts";
import { nearest } from "../values/nearest.ts";
import { SelectionError } from "../workspace/selection-error.ts";
import { type Selection, selectFolders } from "../workspace/workspace.ts";
import { SILENT } from "./progress.ts";
import { readDepartment } from "./read-department.ts";
import type { Tools } from "./tools.ts";

/** How what the one selected department calls by a name came about. Throws SelectionError where nothing is called so. */
export async function explainInDepartment(selection: Selection, name: string, tools: Tools): Promise<NameExplanation> {
  const department = await scoreOne(selection, tools);
  const explanation = explainName(name, department);
  if (explanation) return explanation;
  const scored = scoredNames(department.pack);
  if (!department.sheet && scored.includes(name))
    throw new SelectionError(`“${name}”还没有得分：先改好 npm run check 列出的错误`);
  const close = nearest(name, [...scored, ...otherNames(department), ...CATALOGUE.map(({ code }) => code)]);
  throw new SelectionError(`没有叫“${name}”的指标、数据或编号${close ? `，是不是“${close}”？` : ""}`);
}

/** The department of a selection, which must be just one to speak of, or one of the latest year. */
async function scoreOne(selection: Selection, tools: Tools): Promise<Nameable> {
  const { root, schemas } = tools;
  const { years } = selectFolders(root, selection, schemas);
  const latest = years.at(-1);
  const [only, ...others] = latest?.departments ?? [];
  if (!latest || !only) throw new SelectionError("没有可以说明的单位：先让 npm run check 通过");
  if (others.length > 0)
    throw new SelectionError(`先写明是哪个单位，例如 ${latest.year}/${only}；现有：${[only, ...others].join("、")}`);
  const { data, computed } = await readDepartment({ root, id: only, ...latest }, tools, SILENT);
  if (!computed) throw new SelectionError("表样有错误，算不出来：先改好 npm run check 列出的错误");
  const { pack, figures } = computed;
  const { sheet } = scoreSheet(pack.rubric, pack.grades, figures, data.evidence);
  const levels = settingsByCode([...pack.levels, ...latest.levels]);
  return { data, pack, figures, levels, ...(sheet ? { sheet } : {}) };
}

import { printNumber } from "../quantities/print-quantity.ts";
import type { EvidenceBook } from "../scoring/evidence.ts";
import type { Group, Indicator, Rubric, Section } from "../scoring/rubric.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { mergeCells } from "./merge-cells.ts";

/** A row of the score sheet as its template names the cells. */
export interface ScoreSheetRow {
  readonly 另起一页: boolean;
  readonly 一级指标: { readonly 名称: string; readonly 分值: string; readonly 行数: number } | null;
  readonly 二级指标: { readonly 名称: string; readonly 行数: number } | null;
  readonly 二级分值: { readonly 分值: string; readonly 行数: number } | null;
  readonly 三级指标: string;
  readonly 分值: string;
  readonly 评价标准: string;
  readonly 指标说明: string | null;
  readonly 得分: { readonly 得分: string; readonly 行数: number } | null;
}

interface Place {
  readonly section: Section;
  readonly group: Group;
  readonly groupIndex: number;
  readonly indicator: Indicator;
}

/**
 * The rubric as the nine-column sheet prints it, with the scores.
 *
 * Neighbouring groups of one name share the name's cell and keep their own points; a joint group has one score cell. Where a
 * page begins, merged cells end and begin again under the same label, but a joint score stands on its first page alone.
 */
export function scoreRows(rubric: Rubric, sheet: ScoreSheet, book: EvidenceBook): ScoreSheetRow[] {
  const places: Place[] = rubric.sections.flatMap((section) =>
    section.groups.flatMap((group, groupIndex) =>
      group.indicators.map((indicator) => ({ section, group, groupIndex, indicator })),
    ),
  );
  const pages = pagesOf(places);
  const merge = <T>(key: (place: Place) => string, show: (place: Place) => T) =>
    mergeCells(places, (place) => `${pages.get(place)}/${key(place)}`, show);
  const sections = merge(
    ({ section }) => section.name,
    ({ section }) => section,
  );
  const groupNames = merge(
    ({ section, group }) => `${section.name}/${group.name}`,
    ({ group }) => group.name,
  );
  const groupPoints = merge(groupKey, ({ group }) => printNumber(group.points));
  const scores = merge(
    (place) => (place.group.joint ? groupKey(place) : `${groupKey(place)}/${place.indicator.name}`),
    ({ group, indicator }) => {
      const row = sheet.rows.find(({ indicators }) => indicators.some((each) => each.indicator === indicator));
      return row && (!group.joint || group.indicators[0] === indicator) ? printNumber(row.score) : "";
    },
  );
  return places.map(({ indicator }, index) => {
    const [section, name, points, score] = [sections[index], groupNames[index], groupPoints[index], scores[index]];
    return {
      另起一页: indicator.beginsPage,
      一级指标: section
        ? { 名称: section.shown.name, 分值: printNumber(section.shown.points), 行数: section.rows }
        : null,
      二级指标: name ? { 名称: name.shown, 行数: name.rows } : null,
      二级分值: points ? { 分值: points.shown, 行数: points.rows } : null,
      三级指标: indicator.name,
      分值: printNumber(indicator.points),
      评价标准: indicator.standard ?? itemsOf(indicator, book),
      指标说明: indicator.explanation ?? null,
      得分: score ? { 得分: score.shown, 行数: score.rows } : null,
    };
  });
}

function pagesOf(places: readonly Place[]): Map<Place, number> {
  let page = 0;
  return new Map(places.map((place) => [place, place.indicator.beginsPage ? ++page : page]));
}

function groupKey({ section, group, groupIndex }: Place): string {
  return `${section.name}/${groupIndex}/${group.name}`;
}

/** What the department has put into a cell that the form leaves to it. */
function itemsOf({ name, rule }: Indicator, book: EvidenceBook): string {
  const evidence = book.entries.get(name);
  if (evidence?.notApplicable !== undefined) return "不适用";
  const items = rule.kind === "checklist" ? rule.items : undefined;
  return (items ?? [...(evidence?.done?.keys() ?? [])]).join("；");
}

import type { DepartmentData } from "../../department/department-data.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import type { FormPack } from "../../pack/form-pack.ts";
import { outlineEntries } from "../../pack/outline-entries.ts";
import { reportBlocks } from "../../reading/markdown/report-blocks.ts";
import type { Block, Passage } from "../../reading/passage.ts";
import type { PointsGiven } from "./lost-points.ts";

/** What the checks of prose look at: everything that a department wrote in words, and what it is held against. */
export interface Prose {
  /** Its texts one by one, the report among them. */
  readonly passages: readonly Passage[];
  /** The blocks of all texts but those that are the name of a figure where words should be: that is found elsewhere. */
  readonly blocks: readonly Block[];
  /** Those of them that can refer to figures. */
  readonly referring: readonly Block[];
  /** What the form prints of its own. */
  readonly printed: readonly Block[];
  /** The headings that the form prescribes for the report, word for word. */
  readonly headings: ReadonlySet<string>;
  readonly year: string;
  readonly names: DepartmentNames;
  readonly figures: FigureTable;
  /** Absent if the scores could not be computed. */
  readonly sheet?: PointsGiven;
}

/** What a department is called in full, and for short. */
export type DepartmentNames = Pick<DepartmentData, "name" | "shortName">;

/** What a department wrote in words, with what is known of it by now. */
export function proseOf(
  { texts, report }: Pick<DepartmentData, "texts" | "report">,
  { outline, printed }: Pick<FormPack, "outline" | "printed">,
  known: Pick<Prose, "year" | "names" | "figures" | "sheet">,
): Prose {
  const narrative = report ? [{ blocks: reportBlocks(report), refers: true, tells: true }] : [];
  const passages = [...texts, ...narrative];
  const isName = ({ text }: Block) => known.figures.figures.has(text.trim());
  const blocksOf = (some: readonly Passage[]) => some.flatMap(({ blocks }) => blocks.filter((each) => !isName(each)));
  const prescribed = outlineEntries(outline);
  return {
    ...known,
    passages,
    blocks: blocksOf(passages),
    referring: blocksOf(passages.filter(({ refers }) => refers)),
    printed,
    headings: new Set(prescribed.map(({ title }) => title)),
  };
}

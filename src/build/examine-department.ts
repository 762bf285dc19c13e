import { applyNotes } from "../checks/apply-notes.ts";
import { findAll } from "../checks/check.ts";
import { faultOf, incomparableResults } from "../checks/department/results.ts";
import { checkSettings, levelsFrom } from "../checks/levels.ts";
import { PAGE_CHECKS } from "../checks/pages/all.ts";
import { pagesSubject } from "../checks/pages/pages-subject.ts";
import { PROSE_CHECKS } from "../checks/prose/all.ts";
import { proseOf } from "../checks/prose/prose.ts";
import { checkReport } from "../checks/report/check-report.ts";
import { reportSubject } from "../checks/report/report-subject.ts";
import { fails, inOrder, type ReportedFinding, reportFindings } from "../checks/reported-finding.ts";
import type { DepartmentData } from "../department/department-data.ts";
import { type DepartmentPlace, loadDepartment } from "../department/load-department.ts";
import { withOwnIndicators } from "../department/own-indicators.ts";
import { type ComposedDocument, type ComposedSubmission, composeDocuments } from "../documents/compose.ts";
import { factsOf } from "../documents/document-model.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { type FormPack, formCodes } from "../pack/form-pack.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { scoreSheet } from "../scoring/score-sheet.ts";
import { checkDepartment } from "./check-department.ts";
import { computeDepartment } from "./compute-department.ts";
import { locateCharacter } from "./locate-printed.ts";
import type { Progress } from "./progress.ts";
import type { Tools } from "./tools.ts";

/** What a department comes to, as far as its findings let it: once its pack could be loaded, there is this much. */
export interface Work {
  readonly data: DepartmentData;
  readonly pack: FormPack;
  readonly figures: FigureTable;
  readonly sheet?: ScoreSheet;
  readonly documents: readonly ComposedDocument[];
  readonly submission?: ComposedSubmission;
}

/** A department that has nothing wrong: what is needed to finish, print and write its documents. */
export interface Sound extends Work {
  readonly sheet: ScoreSheet;
}

/** What examining a department came to; `sound` only if no finding keeps the documents from being made. */
export interface Examination {
  readonly name: string;
  readonly findings: readonly ReportedFinding[];
  /** The codes of the checks that the pack or the year has switched off. */
  readonly off: readonly string[];
  readonly work?: Work;
  readonly sound?: Sound;
}

/**
 * The way of the data, from files to documents in words: read and validate, compute the figures, check the balances, score,
 * compose. Each stage goes as far as it can, so that one run finds as much as there is to find.
 */
export async function examineDepartment(
  place: DepartmentPlace,
  tools: Tools,
  progress: Progress,
): Promise<Examination> {
  const { pack: form, findings: packFindings } = tools.pack(place.packId);
  const { data, findings: dataFindings } = await progress.step("读取", () =>
    loadDepartment(place, tools.schemas, form),
  );
  if (!form)
    return { name: data.fullName, off: [], findings: inOrder([...packFindings, ...reportFindings(dataFindings)]) };

  const figures = await progress.step("计算", () => computeDepartment(data, form, place, tools));
  const faulty = new Set(data.targets.filter((row) => faultOf(row, figures.table)));
  const own = withOwnIndicators(form.rubric, data, faulty);
  const pack: FormPack = { ...form, rubric: own.rubric };
  const contradictions = await progress.step("核对", () =>
    checkDepartment(Number(place.year), data, pack, figures.table, tools.schemas),
  );
  const scored = await progress.step("计分", () => scoreSheet(pack.rubric, pack.grades, figures.table, data.evidence));
  const { sheet } = scored;
  const facts = factsOf(place.year, data, figures.table, pack, sheet);
  const composed = await progress.step("编排", () => composeDocuments(place.year, data, pack, facts, sheet));
  const misreported = data.report ? checkReport(reportSubject(data.report, pack.outline, facts)) : [];
  const background = { year: place.year, names: data, figures: figures.table, ...(sheet ? { sheet } : {}) };
  const read = await progress.step("校对", () => findAll(PROSE_CHECKS, proseOf(data, pack, background)));
  const printed = await pagesSubject(composed, pack, tools.fonts, (each) =>
    locateCharacter(each, place, pack, tools.root),
  );

  const found = [
    ...dataFindings,
    ...figures.findings,
    ...incomparableResults.find({ targets: data.targets, figures: figures.table }),
    ...own.findings,
    ...contradictions,
    ...scored.findings,
    ...composed.findings,
    ...misreported,
    ...read,
    ...findAll(PAGE_CHECKS, printed),
    ...checkSettings(place.levels ?? [], formCodes(pack)),
  ];
  const levels = levelsFrom(form.levels, place.levels ?? []);
  const reported = [
    ...packFindings.filter(({ severity }) => severity === "error"),
    ...reportFindings(found, levels),
    ...figures.lastYear,
  ];
  const findings = inOrder([...packFindings, ...applyNotes(reported, data.notes, levels)]);
  const { documents, submission } = composed;
  const work = {
    ...{ data, pack, figures: figures.table, documents },
    ...(submission ? { submission } : {}),
    ...(sheet ? { sheet } : {}),
  };
  return {
    name: data.fullName,
    findings,
    off: levels.off,
    work,
    ...(fails(findings, tools.strict) || !sheet ? {} : { sound: { ...work, sheet } }),
  };
}

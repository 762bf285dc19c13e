import { applyNotes } from "../checks/apply-notes.ts";
import { unusualCharacter } from "../checks/arising/unusual-character.ts";
import { entryOf } from "../checks/catalogue.ts";
import { findAll } from "../checks/check.ts";
import type { CopiedTexts } from "../checks/department/department-subject.ts";
import { inOrder } from "../checks/in-order.ts";
import { checkSettings, levelsFrom } from "../checks/levels.ts";
import { PAGE_CHECKS } from "../checks/pages/all.ts";
import { isAboutBraces, leftBraces } from "../checks/pages/left-braces.ts";
import { pagesSubject } from "../checks/pages/pages-subject.ts";
import { PROSE_CHECKS } from "../checks/prose/all.ts";
import { proseOf } from "../checks/prose/prose.ts";
import { checkReport } from "../checks/report/check-report.ts";
import { reportSubject } from "../checks/report/report-subject.ts";
import { reportFindings } from "../checks/report-findings.ts";
import { fails } from "../checks/reported-finding.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { type ComposedDocument, composeDocuments } from "../documents/compose.ts";
import { factsOf } from "../documents/document-model.ts";
import type { Evaluation } from "../outputs/output.ts";
import { type FormPack, formCodes } from "../pack/form-pack.ts";
import { type Finding, isSamePlace } from "../reading/finding.ts";
import { scoreSheet } from "../scoring/score-sheet.ts";
import { checkDepartment } from "./check-department.ts";
import type { Found } from "./found.ts";
import { locateCharacter } from "./locate-printed.ts";
import type { Progress } from "./progress.ts";
import { readDepartment } from "./read-department.ts";
import type { Tools } from "./tools.ts";

/** A department that has nothing wrong, before its documents are set. */
export interface EvaluatedDepartment extends Omit<Evaluation, "year" | "documents"> {
  readonly documents: readonly ComposedDocument[];
}

/** What examining a department came to; `evaluated` only if no finding keeps the documents from being made. */
export interface Examination extends Found {
  readonly evaluated?: EvaluatedDepartment;
}

/**
 * The way of the data, from files to documents in words: read and validate, compute the figures, check the balances, score,
 * compose. Each stage goes as far as it can, so that one run finds as much as there is to find.
 */
export async function examineDepartment(
  place: DepartmentPlace,
  tools: Tools,
  progress: Progress,
  copies: readonly CopiedTexts[] = [],
): Promise<Examination> {
  const { findings: ofPack } = tools.pack(place.packId);
  const { data, findings: ofData, computed } = await readDepartment(place, tools, progress);
  const whose = { year: place.year, id: place.id, name: data.fullName };
  if (!computed) return { ...whose, off: [], findings: inOrder([...ofPack, ...reportFindings(ofData)]) };

  const { pack, figures, lastYear } = computed;
  const contradictions = await progress.step("核对", () =>
    checkDepartment(Number(place.year), data, pack, figures, tools.schemas, copies),
  );
  const scored = await progress.step("计分", () => scoreSheet(pack.rubric, pack.grades, figures, data.evidence));
  const { sheet } = scored;
  const facts = factsOf(place.year, data, figures, pack, sheet);
  const composed = await progress.step("编排", () => composeDocuments(place.year, data, pack, facts, sheet));
  const known = { year: place.year, names: data, figures, ...(sheet ? { sheet } : {}) };
  const slips = await progress.step("校对", () => [
    ...(data.report ? checkReport(reportSubject(data.report, pack.outline, facts)) : []),
    ...findAll(PROSE_CHECKS, proseOf(data, pack, known)),
  ]);
  const printed = await pagesSubject(composed, pack, tools.fonts, (each) =>
    locateCharacter(each, place, pack, tools.root),
  );

  const written = [...ofData, ...contradictions, ...scored.findings, ...composed.findings, ...slips];
  const found = [
    ...written,
    ...findAll(PAGE_CHECKS, printed).filter((each) => !written.some((other) => isOfCharacter(other, each))),
    ...(written.some(isAboutBraces) ? [] : leftBraces.find(printed)),
  ];
  const ofYear = place.levels ?? [];
  const levels = levelsFrom(pack.levels, ofYear, formCodes(pack));
  const reported = [
    ...ofPack.filter(({ severity }) => severity === "error"),
    ...reportFindings(checkSettings(ofYear, formCodes(pack))),
    ...reportFindings(found, levels),
    ...lastYear,
  ];
  const findings = inOrder([...ofPack, ...applyNotes(reported, data.notes, levels)]);
  const off = levels.off.map((code) => nameCheck(code, pack));
  if (fails(findings, tools.strict) || !sheet) return { ...whose, findings, off };
  const { documents, submission } = composed;
  return {
    ...whose,
    findings,
    off,
    evaluated: { data, pack, figures, sheet, documents, ...(submission ? { submission } : {}) },
  };
}

/** Whether a character that the fonts don't know was found where it was written, as one that should not be there at all. */
function isOfCharacter({ code, range }: Finding, { range: printed }: Finding): boolean {
  return code === unusualCharacter.code && isSamePlace(range, printed);
}

function nameCheck(code: string, { relations, counterparts }: FormPack): string {
  const title = entryOf(code)?.title ?? [...relations, ...counterparts].find((each) => each.code === code)?.name;
  return title ? `${code} ${title}` : code;
}

import { applyNotes } from "../checks/apply-notes.ts";
import type { DepartmentData } from "../department/department-data.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { checkCharacters } from "../documents/check-characters.ts";
import { type ComposedDocument, type ComposedSubmission, composeDocuments } from "../documents/compose.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { FormPack } from "../pack/form-pack.ts";
import { type Finding, fails, inOrder } from "../reading/findings/finding.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { scoreSheet } from "../scoring/score-sheet.ts";
import { checkDepartment } from "./check-department.ts";
import { locateCharacter } from "./locate-printed.ts";
import type { Progress } from "./progress.ts";
import { proofreadDepartment } from "./proofread-department.ts";
import { readDepartment } from "./read-department.ts";
import type { Tools } from "./tools.ts";

/** A department that has nothing wrong: what is needed to finish, print and write its documents. */
export interface Sound {
  readonly data: DepartmentData;
  readonly pack: FormPack;
  readonly figures: FigureTable;
  readonly sheet: ScoreSheet;
  readonly documents: readonly ComposedDocument[];
  readonly submission?: ComposedSubmission;
}

/** What examining a department came to; `sound` only if no finding keeps the documents from being made. */
export interface Examination {
  readonly name: string;
  readonly findings: readonly Finding[];
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
  const { findings: packFindings } = tools.pack(place.packId);
  const { data, findings: dataFindings, computed } = await readDepartment(place, tools, progress);
  if (!computed) return { name: data.fullName, findings: inOrder([...packFindings, ...dataFindings]) };

  const { pack, figures, lastYear } = computed;
  const contradictions = await progress.step("核对", () =>
    checkDepartment(Number(place.year), data, pack, figures, tools.schemas),
  );
  const scored = await progress.step("计分", () => scoreSheet(pack.rubric, pack.grades, figures, data.evidence));
  const composed = await progress.step("编排", () => composeDocuments(place.year, data, pack, figures, scored.sheet));
  const { sheet } = scored;
  const background = { year: place.year, names: data, figures, ...(sheet ? { sheet } : {}) };
  const read = await progress.step("校对", () => proofreadDepartment(data, pack, background));
  const strange = await checkCharacters(composed, pack, tools.fonts, (each) =>
    locateCharacter(each, place, pack, tools.root),
  );

  const found = [
    ...packFindings.filter(({ severity }) => severity === "error"),
    ...dataFindings,
    ...contradictions,
    ...scored.findings,
    ...composed.findings,
    ...read,
    ...strange,
    ...lastYear,
  ];
  const findings = inOrder([...packFindings, ...applyNotes(found, data.notes)]);
  const name = data.fullName;
  if (fails(findings, tools.strict) || !sheet) return { name, findings };
  const { documents, submission } = composed;
  return {
    name,
    findings,
    sound: { data, pack, figures, sheet, documents, ...(submission ? { submission } : {}) },
  };
}

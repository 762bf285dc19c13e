import type { Note } from "../checks/note.ts";
import { readFigures } from "../figures/read-figures.ts";
import type { Finding, SourceRange } from "../findings/finding.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { referencingText } from "../source/referencing-text.ts";
import { isUnread, readSource } from "../source/source-file.ts";
import { cursorAt, type YamlCursor } from "../source/yaml-cursor.ts";
import { type LoadedYaml, loadOptionalYaml, loadYaml } from "../validation/load-yaml.ts";
import type { SchemaStore } from "../validation/schema-store.ts";
import type { DepartmentData, Goal } from "./department-data.ts";
import type { IndicatorTarget } from "./indicator-target.ts";
import { checkEvidenceNames, loadEvidence } from "./load-evidence.ts";
import { readAim } from "./read-aim.ts";

/** Where a department's files are and what they are held to. */
export interface DepartmentPlace {
  readonly root: string;
  readonly year: string;
  readonly id: string;
  readonly packId: string;
}

/**
 * Loads a department's files, each by itself: what one of them gets wrong doesn't hide what is wrong in the next.
 * A file that didn't pass contributes nothing, figures apart, which keep their names.
 */
export function loadDepartment(
  place: DepartmentPlace,
  schemas: SchemaStore,
  rubric: Rubric | undefined,
): { data: DepartmentData; findings: Finding[] } {
  const folder = `data/${place.year}/${place.id}`;
  const findings: Finding[] = [];
  const load = (name: string) =>
    noted(loadYaml(place.root, `${folder}/${name}.yaml`, schemas, `${place.packId}/${name}`));
  const noted = (loaded: LoadedYaml) => {
    findings.push(...loaded.findings);
    return loaded;
  };

  const profile = load("department");
  const figures = load("figures");
  const indicators = load("indicators");
  const evidence = load("evidence");
  const notes = loadOptionalYaml(place.root, `${folder}/notes.yaml`, schemas, `${place.packId}/notes`);
  if (notes) noted(notes);
  const report = readSource(place.root, `${folder}/report.md`);
  if (isUnread(report)) findings.push(report);

  const typed = figures.yaml ? readFigures(figures.yaml, figures.findings) : undefined;
  findings.push(...(typed?.findings ?? []));
  const proof = evidence.valid && evidence.yaml ? loadEvidence(evidence.yaml) : undefined;
  findings.push(...(proof?.findings ?? []));
  const names = proof && rubric ? checkEvidenceNames(proof.entries, rubric) : undefined;
  findings.push(...(names?.findings ?? []));
  const goals = cursorIf(indicators)?.items("年度总体目标").map(loadGoal) ?? [];
  const targets =
    cursorIf(indicators)
      ?.items("绩效指标")
      .map((row) => loadTarget(row, findings)) ?? [];
  const about = cursorIf(profile)?.value as Record<string, unknown> | undefined;

  const data: DepartmentData = {
    id: place.id,
    name: String(about?.单位名称 ?? place.id),
    shortName: String(about?.单位简称 ?? place.id),
    ...(about ? { profile: about } : {}),
    figures: [...(typed?.figures ?? []), ...(proof?.figures ?? [])],
    figuresValid: figures.valid,
    figuresComplete: typed !== undefined && proof !== undefined,
    goals,
    targets,
    evidence: {
      entries: new Map(proof?.entries.map((entry) => [entry.indicator, entry])),
      place: topOf(`${folder}/evidence.yaml`),
      isReported: (indicator) => !proof || (names?.meant.includes(indicator) ?? false),
    },
    notes: loadNotes(notes && cursorIf(notes)),
    ...(isUnread(report) ? {} : { report }),
  };
  return { data, findings };
}

function cursorIf(loaded: LoadedYaml): YamlCursor | undefined {
  return loaded.valid && loaded.yaml ? cursorAt(loaded.yaml) : undefined;
}

function loadGoal(cursor: YamlCursor): Goal {
  return { expected: referencingText(cursor, "预期目标"), actual: referencingText(cursor, "实际完成情况") };
}

function loadTarget(cursor: YamlCursor, findings: Finding[]): IndicatorTarget {
  const [target, result] = [readAim(cursor, "年度指标值"), readAim(cursor, "实际完成值")];
  findings.push(...target.findings, ...result.findings);
  return {
    path: [cursor.text("一级指标"), cursor.text("二级指标"), cursor.text("三级指标")],
    target: target.aim,
    result: result.aim,
    reason: cursor.optionalText("偏差原因") ?? "",
  };
}

function loadNotes(cursor: YamlCursor | undefined): Map<string, Note> {
  const reasons = cursor?.at("说明");
  return new Map(reasons?.keys().map((code) => [code, { reason: reasons.text(code), range: reasons.at(code).range }]));
}

function topOf(file: string): SourceRange {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

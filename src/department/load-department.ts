import { dirname, join } from "node:path";
import { readFigures } from "../figures/read-figures.ts";
import { type Finding, type SourceRange, topOf } from "../reading/finding.ts";
import type { LevelSetting } from "../reading/level-settings.ts";
import { loadFormula } from "../reading/load-formula.ts";
import { type LoadedYaml, loadYaml } from "../reading/load-yaml.ts";
import { type MarkdownSource, markdownSource } from "../reading/markdown/markdown-source.ts";
import type { Passage } from "../reading/passage.ts";
import { isThere } from "../reading/places.ts";
import { readPoints } from "../reading/read-quantity.ts";
import { referencingText } from "../reading/referencing-text.ts";
import type { JsonSchema, SchemaStore } from "../reading/schema/schema-store.ts";
import { isUnread, readSource } from "../reading/source-file.ts";
import { isUnwritten } from "../reading/unwritten.ts";
import { cursorAt, type YamlCursor } from "../reading/yaml/yaml-cursor.ts";
import type { YamlSource } from "../reading/yaml/yaml-source.ts";
import { yamlTexts } from "../reading/yaml-texts.ts";
import type { Rubric } from "../scoring/rubric.ts";
import type { DepartmentData, Goal } from "./department-data.ts";
import { REASON, tellsWithFigures } from "./filled-in.ts";
import type { IndicatorTarget, OwnScoring } from "./indicator-target.ts";
import { checkEvidenceNames, loadEvidence } from "./load-evidence.ts";
import type { Note } from "./note.ts";
import { readAim } from "./read-aim.ts";

/** Where the files of a department, or of one of its projects, are and what they are held to. */
export interface DepartmentPlace {
  readonly root: string;
  readonly year: string;
  /** The folder under data/<year>/: the department's, or for a project the department's, a slash, and the project's. */
  readonly id: string;
  readonly packId: string;
  /** The levels that the year sets for checks, if it sets any. */
  readonly levels?: readonly LevelSetting[];
}

/** What a form asks of a department: the indicators of its rubric, and a report if it has an outline for one. */
interface FormRequirements {
  readonly rubric: Rubric;
  readonly outline: readonly unknown[];
}

/**
 * Loads a department's files, each by itself: what one of them gets wrong doesn't hide what is wrong in the next.
 * A file that didn't pass contributes nothing, figures apart, which keep their names.
 *
 * Which files there have to be is the pack's to say: each that it has a schema for (notes.yaml apart, which is written only
 * where there is something to note), and report.md if it has an outline. Of a pack that can't be read nobody knows that.
 */
export function loadDepartment(
  place: DepartmentPlace,
  schemas: SchemaStore,
  form: FormRequirements | undefined,
): { data: DepartmentData; findings: Finding[] } {
  const folder = `data/${place.year}/${place.id}`;
  const findings: Finding[] = [];
  const load = (name: string, home = folder, due = schemas.schema(`${place.packId}/${name}`) !== undefined) => {
    const path = `${home}/${name}.yaml`;
    if (!due && !isThere(join(place.root, path))) return NOT_DUE;
    const loaded = loadYaml(place.root, path, schemas, `${place.packId}/${name}`);
    findings.push(...loaded.findings);
    return loaded;
  };

  const project = load("project");
  const profile = load("department", project === NOT_DUE ? folder : dirname(folder), true);
  const figures = load("figures", folder, true);
  const indicators = load("indicators");
  const evidence = load("evidence");
  const notes = load("notes", folder, false);
  const hasReport = form ? form.outline.length > 0 : isThere(join(place.root, `${folder}/report.md`));
  const report = hasReport ? loadReport(place.root, `${folder}/report.md`) : undefined;
  if (report && "code" in report) findings.push(report);

  const typed = figures.yaml ? readFigures(figures.yaml, figures.findings) : undefined;
  findings.push(...(typed?.findings ?? []));
  const proof = evidence.valid && evidence.yaml ? loadEvidence(evidence.yaml) : undefined;
  findings.push(...(proof?.findings ?? []));
  const names = proof && form ? checkEvidenceNames(proof.entries, form.rubric) : undefined;
  findings.push(...(names?.findings ?? []));
  const goals = cursorIf(indicators)?.items("年度总体目标").map(loadGoal) ?? [];
  const targets =
    cursorIf(indicators)
      ?.items("绩效指标")
      .map((row) => loadTarget(row, findings)) ?? [];
  const head = cursorIf(profile);
  const about = withOptional(profile, schemas.schema(`${place.packId}/department`));
  const task = withOptional(project, schemas.schema(`${place.packId}/project`));

  const printed = [project, profile, indicators, evidence].flatMap(({ valid, yaml }) => (valid && yaml ? [yaml] : []));

  const [department = "", projectId] = place.id.split("/");
  const name = String(about?.单位名称 ?? department);
  const data: DepartmentData = {
    id: place.id,
    name,
    shortName: String(about?.单位简称 ?? department),
    fullName: projectId === undefined ? name : `${name}“${task?.项目名称 ?? projectId}”`,
    ...(about ? { profile: about } : {}),
    ...(head ? { profileCursor: head } : {}),
    ...(task ? { project: task } : {}),
    figures: [...(typed?.figures ?? []), ...(proof?.figures ?? [])],
    figuresValid: figures.valid,
    figuresComplete: typed !== undefined && evidence.valid,
    goals,
    targets,
    ...(indicators.valid ? { targetsPlace: targetsPlace(indicators, `${folder}/indicators.yaml`) } : {}),
    evidence: {
      entries: new Map(proof?.entries.map((entry) => [entry.indicator, entry])),
      place: topOf(`${folder}/evidence.yaml`),
      isReported: (indicator) => !evidence.valid || (names?.meant.includes(indicator) ?? false),
    },
    notes: loadNotes(cursorIf(notes)),
    texts: printed.flatMap(textsOf),
    printed,
    ...(notes.valid && notes.yaml ? { noted: notes.yaml } : {}),
    ...(!report || "code" in report ? {} : { report }),
  };
  return { data, findings };
}

function loadReport(root: string, path: string): MarkdownSource | Finding {
  const source = readSource(root, path);
  return isUnread(source) ? source : markdownSource(source);
}

/** A file that the pack has no place for. */
const NOT_DUE: LoadedYaml = { valid: true, findings: [] };

function targetsPlace({ yaml }: LoadedYaml, file: string): SourceRange {
  return yaml?.rangeOf(["绩效指标"]) ?? topOf(file);
}

/** What a file says, with nothing under each key that its schema knows but nobody has to write: a template may ask for it. */
function withOptional(
  loaded: LoadedYaml,
  schema: JsonSchema | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const written = cursorIf(loaded)?.value as Record<string, unknown> | undefined;
  const known = Object.keys(schema?.properties ?? {}).map((key) => [key, undefined]);
  return written && { ...Object.fromEntries(known), ...written };
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
    ...(cursor.has(REASON) ? { reason: referencingText(cursor, REASON) } : {}),
    own: loadOwnScoring(cursor, findings),
    range: cursor.yaml.rangeOf([...cursor.path, "三级指标"]),
  };
}

function loadOwnScoring(cursor: YamlCursor, findings: Finding[]): OwnScoring {
  const grade = cursor.optionalText("评定");
  return {
    ...(cursor.has("分值") ? { points: readPoints(cursor, "分值", findings) } : {}),
    ...(grade ? { grade: { name: grade, range: cursor.yaml.rangeOf([...cursor.path, "评定"]) } } : {}),
    ...(cursor.has("完成程度") ? { degree: loadFormula(cursor, "完成程度", findings) } : {}),
  };
}

/** The keys of texts that say what came about, but can't refer to figures. */
const NARRATING: ReadonlySet<string> = new Set(["依据", "事项"]);

function textsOf(yaml: YamlSource): Passage[] {
  return yamlTexts(yaml).map(({ path, block }) => {
    const refers = tellsWithFigures(path);
    return { blocks: [block], refers, tells: refers || NARRATING.has(String(path.at(-1))) };
  });
}

/** A reason under a code, or under the words that it is for. */
function loadNotes(cursor: YamlCursor | undefined): Note[] {
  const reasons = cursor?.at("说明");
  return (reasons?.keys() ?? []).flatMap((code): Note[] => {
    const under = reasons?.at(code);
    if (!under) return [];
    if (typeof under.value === "string") return [noteOf(code, under.value, under.range)];
    return under.keys().map((about) => ({ ...noteOf(code, under.text(about), under.at(about).range), about }));
  });
}

function noteOf(code: string, reason: string, range: SourceRange): Note {
  return { code, reason, saysNothing: isUnwritten(reason), range };
}

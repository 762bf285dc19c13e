import { join } from "node:path";
import { reportFindings } from "../checks/report-findings.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { EnvironmentError } from "../printing/environment-error.ts";
import { topOf } from "../reading/finding.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import { replaceFolder } from "../workspace/replace-folder.ts";
import { copiedTextsOf } from "./copied-texts.ts";
import { type DepartmentBuild, folderFor, MADE, type MadeRecord } from "./department-build.ts";
import { type EvaluatedDepartment, examineDepartment } from "./examine-department.ts";
import { departmentKey, fontsKey } from "./kept/keys.ts";
import { describeFiles } from "./kept/made-files.ts";
import type { LazyPrinter } from "./lazy-printer.ts";
import { locateWords } from "./locate-printed.ts";
import { makeFiles } from "./make-files.ts";
import { orEnvironmentError } from "./or-environment-error.ts";
import type { Progress } from "./progress.ts";
import { type LocateWords, refusedFindings, throwBrokenFont } from "./refused.ts";
import type { Run } from "./run.ts";

/** Examines a department and, where nothing is wrong, sets its documents, makes each output of them, and swaps it all in. */
export async function makeDepartment(
  place: DepartmentPlace,
  out: string,
  run: Run,
  printer: LazyPrinter,
  progress: Progress,
): Promise<DepartmentBuild> {
  const { memory } = run;
  const name = `${place.year}/${place.id}`;
  const key = await departmentKey(place, run);
  const tools = await run.tools();
  const { evaluated, ...found } = await examineDepartment(
    place,
    tools,
    unhurried(progress, run),
    await copiedTextsOf(place, run),
  );
  memory.keep(`found/${name}`, key, found);
  if (!evaluated) return { ...found, outcome: "failed", files: [] };

  const folder = folderFor(place, out);
  const { fonts } = tools;
  const workshop = { folder, printer, fonts, fontsKey: await fontsKey(run), memory, name: `printed/${name}` };
  const { contents, refusals } = await progress.step("出表", () =>
    makeFiles({ ...evaluated, year: place.year }, workshop).catch((error: unknown) => throwNaming(name, error)),
  );
  if (refusals.length > 0) {
    throwBrokenFont(refusals, fonts);
    const refused = reportFindings(refusedFindings(refusals, locator(place, evaluated, run.root)));
    return { ...found, findings: [...found.findings, ...refused], outcome: "failed", files: [] };
  }
  const former = memory.latest<MadeRecord>(`made/${name}`, MADE)?.files.map(({ name }) => name) ?? [];
  await run.pause();
  await progress.step("写出", () =>
    orEnvironmentError(folder, () => replaceFolder(folder, contents, former, run.pause)),
  );
  const files = describeFiles(folder, contents);
  const { sheet } = evaluated;
  const conclusion = { total: printNumber(sheet.total), points: printNumber(sheet.full), grade: sheet.grade };
  const record: MadeRecord = { browser: printer.browser, files, conclusion };
  memory.keep(`made/${name}`, key, record);
  const built = files.map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  return { ...found, outcome: "built", files: built, conclusion };
}

/** Says of what the machine lacks for whom it was lacking. */
function throwNaming(name: string, error: unknown): never {
  if (!(error instanceof EnvironmentError)) throw error;
  throw new EnvironmentError(`没有出 ${name} 的表：${error.message}`, error.hint, { cause: error });
}

/** Makes a pause before each step, in which whoever waits is heard: the browser, which is starting, and who wants to stop. */
function unhurried(progress: Progress, run: Run): Progress {
  return {
    step: async (name, work) => {
      await run.pause();
      return progress.step(name, work);
    },
  };
}

/** Tells where printed words were written. */
function locator(place: DepartmentPlace, { pack }: EvaluatedDepartment, root: string): LocateWords {
  return (words, part) => {
    const template = pack.documents.find(({ fileName }) => fileName === part)?.template;
    const file = template?.path ?? `templates/${pack.id}/pack.yaml`;
    return locateWords(words, template, place, pack, root) ?? topOf(file);
  };
}

import { examineWorkspace } from "../build/examine-workspace.ts";
import { findInDepartments } from "../build/find-in-departments.ts";
import { forgetting, memoryFolder, openMemory } from "../build/kept/memory.ts";
import { openRun } from "../build/run.ts";
import { fails, isToLookAt } from "../checks/reported-finding.ts";
import { linesOf } from "../reading/source-file.ts";
import { readOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import type { Formatter } from "./formats/formatter.ts";
import type { Io } from "./io.ts";
import { departmentsTable, rowOf } from "./telling/departments-table.ts";

/** Each is loaded only when it is asked for: one of them tells what every check is about. */
const FORMATTERS: Readonly<Record<string, () => Promise<Formatter>>> = {
  pretty: async () => (await import("./formats/pretty.ts")).formatPretty,
  json: async () => (await import("./formats/json.ts")).formatJson,
  github: async () => (await import("./formats/github.ts")).formatGithub,
  sarif: async () => (await import("./formats/sarif.ts")).formatSarif,
  markdown: async () => (await import("./formats/markdown.ts")).formatMarkdown,
};

/** `jixiao check`: everything a build would find wrong, without printing. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const { common, own } = readOptions(args, io, {
    format: { type: "string", default: "pretty" },
    look: { type: "boolean", default: false },
    force: { type: "boolean", default: false },
  });
  const format = String(own.format);
  const load = Object.hasOwn(FORMATTERS, format) ? FORMATTERS[format] : undefined;
  if (!load) throw new UsageError(`没有“${format}”这种格式；可以用 ${Object.keys(FORMATTERS).join("、")}`);
  const formatter = await load();
  const memory = openMemory(memoryFolder(common.out));
  const { root, strict, out } = common;
  const force = own.force === true;
  const run = openRun(common, force ? forgetting(memory) : memory, io.interrupted);
  const { findings, off, departments, formsAlone } = await examineWorkspace(common, run, (places) =>
    findInDepartments(places, run, { root, strict, out, force }),
  );
  const shown = own.look ? findings : findings.filter((each) => !isToLookAt(each));
  io.stdout.write(
    formatter(shown, { lineOf: linesOf(common.root), strict: common.strict, off, look: own.look === true, formsAlone }),
  );
  if (format === "pretty" && departments.length > 1) io.stdout.write(`\n${departmentsTable(departments.map(rowOf))}`);
  return fails(findings, common.strict) ? EXIT.findings : EXIT.fine;
}

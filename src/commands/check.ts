import { examineWorkspace } from "../conduct/examine-workspace.ts";
import { openTools } from "../conduct/tools.ts";
import { fails } from "../findings/finding.ts";
import type { Formatter } from "../findings/formats/formatter.ts";
import { formatGithub } from "../findings/formats/github.ts";
import { formatJson } from "../findings/formats/json.ts";
import { formatMarkdown } from "../findings/formats/markdown.ts";
import { formatPretty } from "../findings/formats/pretty.ts";
import { formatSarif } from "../findings/formats/sarif.ts";
import { linesOf } from "../source/source-file.ts";
import { readOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";

const FORMATTERS: Readonly<Record<string, Formatter>> = {
  pretty: formatPretty,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
  markdown: formatMarkdown,
};

/** `jixiao check`: everything a build would find wrong, without printing. */
export async function check(args: readonly string[]): Promise<number> {
  const { common, own } = readOptions(args, { format: { type: "string", default: "pretty" } });
  const format = String(own.format);
  const formatter = Object.hasOwn(FORMATTERS, format) ? FORMATTERS[format] : undefined;
  if (!formatter) throw new UsageError(`没有“${format}”这种格式；可以用 ${Object.keys(FORMATTERS).join("、")}`);
  const { findings } = await examineWorkspace(common, openTools(common));
  process.stdout.write(formatter(findings, { lineOf: linesOf(common.root), strict: common.strict }));
  return fails(findings, common.strict) ? EXIT.findings : EXIT.fine;
}

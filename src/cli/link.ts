import { openKeeper } from "../build/figure-keeper.ts";
import { type Proposal, proposeLinks } from "../build/propose-links.ts";
import { openTools, type Tools } from "../build/tools.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import type { Rewriting } from "../workspace/rewriting.ts";
import { SelectionError } from "../workspace/selection-error.ts";
import { selectFolders } from "../workspace/workspace.ts";
import { type CommonOptions, readWordsAndOptions, tooMany, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io, TextStream } from "./io.ts";
import { askLinks } from "./linking/ask-links.ts";
import { type LineReader, readLines } from "./linking/line-reader.ts";
import { proposalJson } from "./linking/proposal-json.ts";
import { showProposal } from "./linking/show-proposal.ts";
import { writeAccepted } from "./linking/write-accepted.ts";

const OPTIONS = {
  "dry-run": { type: "boolean", default: false },
  format: { type: "string", default: "pretty" },
} as const;

/**
 * `jixiao link 2023/folder`: numbers typed into texts become references. In a terminal it asks about each; elsewhere, and with
 * `--dry-run` or in JSON, it lists what it would ask and writes nothing.
 *
 * Ends with 1 if what was accepted could not be written everywhere.
 */
export async function link(args: readonly string[], io: Io): Promise<number> {
  const { words, common, own } = readWordsAndOptions(args, io, OPTIONS);
  if (own.format !== "pretty" && own.format !== "json") throw new UsageError("--format 可以用 pretty、json");
  if (words[1] !== undefined) throw tooMany(words[1], io, OPTIONS);
  const tools = openTools(common);
  const departments: DepartmentLinks[] = [];
  for (const place of placesOf(words[0], common, tools))
    departments.push({ place, proposals: await proposeLinks(place, tools) });
  const all = departments.flatMap(({ proposals }) => proposals);
  if (own.format === "json") {
    io.stdout.write(`${JSON.stringify(all.map(proposalJson), null, 2)}\n`);
    return EXIT.fine;
  }
  io.stdout.write(summary(all));
  const { stdin } = io;
  if (all.length === 0) return EXIT.fine;
  if (own["dry-run"] === true || stdin?.isTTY !== true) {
    io.stdout.write(all.map((each) => `\n${showProposal(each)}`).join(""));
    return EXIT.fine;
  }
  return askAndWrite(departments, tools, readLines(stdin, io.interrupted), io.stdout);
}

interface DepartmentLinks {
  readonly place: DepartmentPlace;
  readonly proposals: readonly Proposal[];
}

/** Goes through departments one by one; what was accepted is written when one is done, and when anything stops it before. */
async function askAndWrite(
  departments: readonly DepartmentLinks[],
  tools: Tools,
  lines: LineReader,
  stdout: TextStream,
): Promise<number> {
  let failed = false;
  try {
    for (const { place, proposals } of departments) {
      const keeper = openKeeper(place, tools);
      const accepted: Rewriting[] = [];
      let isOver = false;
      try {
        isOver = await askLinks(proposals, { lines, stdout, keeper }, (each) => accepted.push(each));
      } finally {
        const outcome = writeAccepted(tools.root, accepted, keeper?.change());
        stdout.write(outcome.text);
        failed ||= outcome.failed;
      }
      if (isOver) break;
    }
  } finally {
    lines.close();
  }
  return failed ? EXIT.findings : EXIT.fine;
}

/** The departments that a word such as `2023/folder`, or else the options, name. Throws SelectionError. */
function placesOf(word: string | undefined, common: CommonOptions, { root, schemas }: Tools): DepartmentPlace[] {
  const [year = "", ...id] = word?.split("/") ?? [];
  const named = { years: [year], departments: id.length > 0 ? [id.join("/")] : [] };
  const { years } = selectFolders(root, word === undefined ? common : named, schemas);
  const places = years.flatMap(({ departments, ...ofYear }) =>
    departments.map((each) => ({ root, id: each, ...ofYear })),
  );
  if (places.length === 0) throw new SelectionError("没有可以读的单位：先改好 npm run check 列出的错误");
  return places;
}

function summary(all: readonly Proposal[]): string {
  if (all.length === 0) return "没有要改成引用的数。\n";
  const sure = all.filter(({ candidates }) => candidates.some((each) => each.sure)).length;
  const none = all.filter(({ candidates }) => candidates.length === 0).length;
  return `打进文字的数有 ${all.length} 个：有把握的 ${sure} 个，要问的 ${all.length - sure - none} 个，数据里没有的 ${none} 个。\n`;
}

import type { NameExplanation } from "../explain/explain-name.ts";
import { type CommonOptions, readWordsAndOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";

const USAGE = "写成 explain 2023/单位文件夹 指标、数据的名称或勾稽关系的编号，或者 explain JX301";

/** How the codes of our own checks look. */
const OUR_CODE = /^JX\d{3}$/u;

/** `jixiao explain`: what a finding's code means, or how a score, the total or a figure came about, step by step. */
export async function explain(args: readonly string[], io: Io): Promise<number> {
  const { words, common, own } = readWordsAndOptions(args, io, { format: { type: "string", default: "pretty" } });
  if (own.format !== "pretty" && own.format !== "json") throw new UsageError("--format 可以用 pretty、json");
  const [first = "", second, ...more] = words;
  if (first === "" || more.length > 0) throw new UsageError(USAGE);
  const [place, name] = second === undefined ? [undefined, first] : [first, second];
  // Each is loaded by itself: what a code means is said without all that reads a department.
  const ofCode = place === undefined && OUR_CODE.test(name) ? await import("./explain-code.ts") : undefined;
  const explained = ofCode?.explainCode(name) ?? (await explainInDepartment(place, name, common));
  io.stdout.write(own.format === "json" ? `${JSON.stringify(explained.data, null, 2)}\n` : explained.text());
  return EXIT.fine;
}

/** Explains a name that a department uses; without `2023/folder` there must be just one that can be meant. */
async function explainInDepartment(
  place: string | undefined,
  name: string,
  common: CommonOptions,
): Promise<NameExplanation> {
  const [year = "", ...id] = place?.split("/") ?? [];
  const selection = place === undefined ? common : { years: [year], departments: [id.join("/")] };
  const [building, { openTools }] = await Promise.all([
    import("../build/explain-in-department.ts"),
    import("../build/tools.ts"),
  ]);
  return building.explainInDepartment(selection, name, openTools(common));
}

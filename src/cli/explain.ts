import { readWordsAndOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";

const USAGE = "写成 explain 2023/单位文件夹 指标、数据的名称或勾稽关系的编号，或者 explain JX301";

/** How the codes of our own checks look. */
const OUR_CODE = /^JX\d{3}$/u;

/** `jixiao explain`: what a finding's code means, or how a score, the total or a figure came about, step by step. */
export async function explain(args: readonly string[]): Promise<number> {
  const { words, common, own } = readWordsAndOptions(args, { format: { type: "string", default: "pretty" } });
  if (own.format !== "pretty" && own.format !== "json") throw new UsageError("--format 可以用 pretty、json");
  const [first = "", second, ...more] = words;
  if (first === "" || more.length > 0) throw new UsageError(USAGE);
  const [place, name] = second === undefined ? [undefined, first] : [first, second];
  // Each is loaded by itself: what a code means is said without all that reads a department.
  const ofCode = place === undefined && OUR_CODE.test(name) ? await import("./explain-code.ts") : undefined;
  const explained =
    ofCode?.explainCode(name) ??
    (await (await import("./explain-in-department.ts")).explainInDepartment(place, name, common));
  process.stdout.write(own.format === "json" ? `${JSON.stringify(explained.data, null, 2)}\n` : explained.text());
  return EXIT.fine;
}

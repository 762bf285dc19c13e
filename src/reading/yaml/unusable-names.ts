import { type Document, isScalar, type Node, visit } from "yaml";
import { type Finding, finding } from "../finding.ts";
import { rangeBetween, type SourceFile } from "../source-file.ts";

/**
 * Names that nobody can call what stands under them by: lists and mappings, which YAML lets stand there too, none at all, and
 * those with characters that nobody sees.
 */
export function unusableNames(source: SourceFile, document: Document): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      const problem = problemWith(key as Node | null);
      if (!problem) return;
      const [start, end] = (key as Node | null)?.range ?? [0, 0];
      findings.push(finding("JX101", rangeBetween(source, start, Math.max(end, start + 1)), ...problem));
    },
  });
  return findings;
}

function problemWith(key: Node | null): readonly [problem: string, hint: string] | undefined {
  if (key && !isScalar(key))
    return ["冒号前面的名称写成了列表、下一层或别名", "名称写成一段文字，不用 ?、[ ]、{ } 和 *"];
  if (!key || key.value === null || key.value === "") return ["冒号前面没有写名称", "补上名称，或者删去这一行"];
  if (!/\p{Cc}/u.test(String(key.value))) return undefined;
  return ["名称里有看不见的控制字符或换行", "把名称重新打一遍，写在一行里"];
}

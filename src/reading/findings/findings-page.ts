import type { Severity } from "./code-entry.ts";
import { type CodeExample, readCodeExamples } from "./code-examples.ts";
import { FINDING_CODES, type FindingCode } from "./codes.ts";

/** What a code's severity means for whoever gets such a finding. */
export const LEVELS = {
  error: "错误：改好才能出表",
  warning: "核实：改正，或在 notes.yaml 里说明",
  info: "提示",
} as const satisfies Record<Severity, string>;

/** The page docs/findings.md: every code with what it means, why it matters, how to mend it, and an example of both. */
export function findingsPage(): string {
  const examples = readCodeExamples();
  const entries = (Object.keys(FINDING_CODES) as FindingCode[]).map((code) => writeEntry(code, examples[code]));
  return `${HEAD}\n${entries.join("\n")}`;
}

const HEAD = `# 核对结果的编号

以 JX 开头的编号由程序检查；表样自己的勾稽关系（如 GJ-01）写在 templates/ 下各表样的 checks.yaml。
在终端里看一个编号：\`npm run explain -- JX301\`，勾稽关系的编号也可以。
例子里的单位是编出来的。
`;

function writeEntry(code: FindingCode, example: CodeExample): string {
  const { severity, title, why, fix } = FINDING_CODES[code];
  return `## ${code} ${title}

**级别** ${LEVELS[severity]}

**为什么** ${why}

**怎样改** ${fix}

${writeExample(example)}`;
}

function writeExample({ file, wrong, right }: CodeExample): string {
  if (file === undefined) return `**错的** ${wrong}\n\n**对的** ${right}\n`;
  return `**错的** ${file}\n\n${block(wrong)}\n**对的**\n\n${block(right)}`;
}

function block(text: string): string {
  return text === "" ? "（没有写）\n" : `\`\`\`\n${text}\n\`\`\`\n`;
}

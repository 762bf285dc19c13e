import { CATALOGUE } from "../../src/checks/catalogue.ts";
import type { CheckEntry, Example } from "../../src/checks/check.ts";
import { describeLevel } from "../../src/checks/levels.ts";

/** The page docs/findings.md: every code with what it means, why it matters, how to mend it, and an example of both. */
export function findingsPage(): string {
  return `${HEAD}\n${CATALOGUE.map(writeEntry).join("\n")}`;
}

const HEAD = `# 核对结果的编号

以 JX 开头的编号由程序检查；表样自己的勾稽关系（如 GJ-01）写在 templates/ 下各表样的 checks.yaml。
在终端里看一个编号：\`npm run explain -- JX301\`，勾稽关系的编号也可以。
级别可以改的，在 pack.yaml 或 year.yaml 的“核对级别”里写成错误、核实、提示或者关闭。
例子里的单位是编出来的。
`;

function writeEntry(entry: CheckEntry): string {
  const { code, title, why, fix, example } = entry;
  return `## ${code} ${title}

**级别** ${describeLevel(entry)}

**为什么** ${why}

**怎样改** ${fix}

${writeExample(example)}`;
}

function writeExample({ file, wrong, right }: Example): string {
  if (file === undefined) return `**错的** ${wrong}\n\n**对的** ${right}\n`;
  return `**错的** ${file}\n\n${block(wrong)}\n**对的**\n\n${block(right)}`;
}

function block(text: string): string {
  return text === "" ? "（没有写）\n" : `\`\`\`\n${text}\n\`\`\`\n`;
}

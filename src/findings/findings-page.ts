import { FINDING_CODES, type FindingCode } from "./codes.ts";

const LEVELS = { error: "错误：改好才能出表", warning: "核实：改正，或在 notes.yaml 里说明", info: "提示" } as const;

/** The page docs/findings.md: every code with what it means, why it matters and how to mend it. */
export function findingsPage(): string {
  const entries = (Object.keys(FINDING_CODES) as FindingCode[]).map(codeEntry);
  return `# 核对结果的编号\n\n以 JX 开头的编号由程序检查；表样自己的勾稽关系（如 GJ-01）写在 templates/ 下各表样的 checks.yaml。\n\n${entries.join("\n")}`;
}

/** A code's part of that page, which the terminal shows as well. */
export function codeEntry(code: FindingCode): string {
  const { severity, title, why, fix } = FINDING_CODES[code];
  return `## ${code} ${title}\n\n**级别** ${LEVELS[severity]}\n\n**为什么** ${why}\n\n**怎样改** ${fix}\n`;
}

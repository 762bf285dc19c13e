import type { Document, Mistake } from "./mistakes.ts";

/** The kinds of mistakes, in the order the page counts them. */
export const KINDS = ["不可能", "查出", "留给人看"] as const;

const MEANINGS: Record<Mistake["归类"], string> = {
  不可能:
    "数由程序算，序号由程序编，单位由程序换，或者不合规定的不收：试着写，是错误，出不了表；或者写了，印出来的还是对的",
  查出: "写得进去，程序在那一行指出来，带编号：改正，或在 notes.yaml 说明（表样自己的差错，只能改正）",
  留给人看: "程序看不出来，写明为什么",
};

/** The page docs/published-set.md: every mistake of the published set with what becomes of it here. */
export function mistakesPage(documents: readonly Document[]): string {
  const all = documents.flatMap(({ mistakes }) => mistakes);
  return [
    "# 公布稿的差错，在这里会怎样",
    "2023年公布的四件材料是手工填的。下面照次序列出其中的每一处差错，同一种差错出现在几处的，合为一处；每处归入三类之一：",
    ["| 归类 | 处数 | 是什么意思 |", "| --- | --- | --- |", ...KINDS.map((kind) => countRow(kind, all))].join("\n"),
    `共${all.length}处，前两类占${shareOf(all).toFixed(1)}%。`,
    "前两类不是说说而已：`test/published/mistakes.yaml` 写着怎样把每一处重新做一遍，测试在真实数据的副本上照做，看程序怎样应对。本页由那个文件生成。编号的意思见 [findings.md](findings.md)，GJ 开头的是表样的勾稽关系，见 `templates/datonghu-2023/checks.yaml`。",
    ...documents.map(section),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The share, in percent, of the mistakes that can't be made or are found. */
export function shareOf(mistakes: readonly Mistake[]): number {
  return (100 * mistakes.filter(({ 归类 }) => 归类 !== "留给人看").length) / mistakes.length;
}

function countRow(kind: Mistake["归类"], all: readonly Mistake[]): string {
  return `| ${kind} | ${all.filter(({ 归类 }) => 归类 === kind).length} | ${MEANINGS[kind]} |`;
}

function section({ name, mistakes }: Document): string {
  const rows = mistakes.map(
    ({ 处, 公布, 归类, 编号, 理由 }) => `| ${处} | ${公布} | ${归类} | ${编号 ?? ""} | ${理由} |`,
  );
  return [
    `## ${name}`,
    "",
    "| 处 | 公布稿 | 归类 | 编号 | 怎样、为什么 |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

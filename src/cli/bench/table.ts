/** What a row should come to, and, if it was measured, whether it does. */
interface Aim {
  readonly words: string;
  readonly isMet?: boolean;
}

/** A line of the table. */
export interface Row {
  readonly what: string;
  /** What was run for it. */
  readonly commands: readonly string[];
  readonly ours: string;
  /** What ours is compared with. */
  readonly other: string;
  readonly ratio: string;
  readonly aim?: Aim;
}

const HEADS = ["项", "量什么", "运行的命令", "本程序", "相比的", "比值", "目标", ""];

/** The head of the Markdown table; its rows follow one by one, for between the first and the last lie minutes. */
export function writeHead(): string {
  return writeCells(HEADS) + writeCells(HEADS.map(() => "---"));
}

/** A row as a line of the table, with the letter that it is asked for by. */
export function writeRow(letter: string, { what, commands, ours, other, ratio, aim }: Row): string {
  const run = commands.map((command) => `\`${command}\``).join("；");
  const judgement = aim?.isMet === undefined ? "" : aim.isMet ? "达到" : "没有达到";
  return writeCells([letter, what, run, ours, other, ratio, aim?.words ?? "", judgement]);
}

function writeCells(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
}

/** A time as people read it. */
export function printTime(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} 秒`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} 毫秒`;
}

/** An amount of memory as people read it. */
export function printMemory(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}

/** How one measurement compares with another; a small share as one part of so many. */
export function printRatio(one: number, other: number): string {
  const ratio = one / other;
  return ratio > 0 && ratio < 0.1 ? `1/${Math.round(1 / ratio)}` : ratio.toFixed(2);
}

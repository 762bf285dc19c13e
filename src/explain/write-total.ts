import pc from "picocolors";
import type { GradeExplanation, PartExplanation, TotalExplanation } from "./explanation.ts";
import { stepLines, table } from "./explanation-lines.ts";

/** The total: the rows of each section under one another, and what else was done to the sum. */
export function writeTotal({ total, points, grade, rows, sum, steps }: TotalExplanation): string {
  const sections = [...new Set(rows.map(({ section }) => section))];
  const lines = scoreLines(rows);
  return `${[
    pc.bold(`总分 ${total} 分（满分 ${points} 分），等次：${grade}`),
    ...sections.flatMap((section) => ["", section, ...lines.filter((_, index) => rows[index]?.section === section)]),
    "",
    sumLine(rows, sum),
    ...stepLines(steps),
  ].join("\n")}\n`;
}

/** A part of the sheet: what is in it, and the sum. */
export function writePart({ name, points, rows, sum }: PartExplanation): string {
  const head = pc.bold(`${name}  ${sum} 分（分值 ${points} 分）`);
  return `${[head, "", ...scoreLines(rows), "", sumLine(rows, sum)].join("\n")}\n`;
}

/** The grade: the total, and where it lies among the grades there are. */
export function writeGrade({ grade, total, points, bands }: GradeExplanation): string {
  const lines = table(
    bands.map(({ name, least, below }, index): [string, string] => {
      const from = index === bands.length - 1 && below !== undefined ? [] : [`${least} 分及以上`];
      return [`${name === grade ? "→" : "  "}${name}`, [...from, ...(below ? [`不到 ${below} 分`] : [])].join("，")];
    }),
  );
  return `${[pc.bold(`等次：${grade}，总分 ${total} 分（满分 ${points} 分）`), "", ...lines].join("\n")}\n`;
}

type Rows = PartExplanation["rows"];

function scoreLines(rows: Rows): string[] {
  return table(rows.map(({ name, score, points }) => [name, `${score} 分（分值 ${points} 分）`]));
}

function sumLine(rows: Rows, sum: string): string {
  return `合计 ${rows.map(({ score }) => score).join(" + ")} = ${sum}`;
}

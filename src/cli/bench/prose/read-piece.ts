import { parse } from "yaml";
import type { PointsGiven } from "../../../checks/prose/lost-points.ts";
import type { DepartmentNames } from "../../../checks/prose/prose.ts";
import type { Facts } from "../../../documents/references/facts.ts";
import { computeFigures } from "../../../figures/figure-table.ts";
import { readFigures } from "../../../figures/read-figures.ts";
import type { Finding } from "../../../reading/finding.ts";
import { type MarkdownSource, markdownSource } from "../../../reading/markdown/markdown-source.ts";
import { readSource } from "../../../reading/source-file.ts";
import { parseYaml } from "../../../reading/yaml/yaml-source.ts";
import type { Span } from "../../../values/formulas/syntax-tree.ts";
import { Decimal } from "../../../values/quantities/decimal.ts";
import { PRINTED_DECIMALS } from "../../../values/quantities/print-quantity.ts";

/** A report that proofreading is measured on, with the figures it refers to and what should be found in it. */
export interface Piece {
  readonly name: string;
  readonly report: MarkdownSource;
  readonly year: string;
  readonly names: DepartmentNames;
  readonly facts: Facts;
  readonly sheet: PointsGiven;
  readonly expected: readonly Expected[];
}

/** What a careful reader marks in a report: the code whose affair it is, and where it stands. */
export interface Expected {
  readonly code: string;
  readonly words: string;
  readonly span: Span;
}

interface PieceFacts {
  readonly 年度: string;
  readonly 单位名称: string;
  readonly 单位简称: string;
  /** The indicators that lost points, each with its points and its score. */
  readonly 失分?: Readonly<Record<string, readonly [points: number, score: number]>>;
}

/** Reads a folder with report.md, figures.yaml, facts.yaml and expected.yaml. Throws Error where one of them is wrong. */
export function readPiece(root: string, folder: string): Piece {
  const textOf = (name: string) => sound(readSource(root, `${folder}/${name}`));
  const report = sound(markdownSource(textOf("report.md")));
  const { 失分, ...plain } = parse(textOf("facts.yaml").text) as PieceFacts;
  const parsed = parseYaml(textOf("figures.yaml"));
  if ("findings" in parsed) throw new Error(parsed.findings[0]?.message);
  const typed = readFigures(parsed.yaml, []);
  const { table: figures, findings } = computeFigures({ figures: typed.figures, whyAbsent: () => "unknown" });
  const [fault] = [...typed.findings, ...findings];
  if (fault) throw new Error(`${folder}: ${fault.message}`);
  const none = new Map<string, string>();
  return {
    name: folder.slice(folder.lastIndexOf("/") + 1),
    report,
    year: plain.年度,
    names: { name: plain.单位名称, shortName: plain.单位简称 },
    sheet: { rows: Object.entries(失分 ?? {}).map(([name, given]) => rowOf(name, ...given)) },
    facts: {
      figures,
      plain: new Map(Object.entries(plain)),
      ofIndicators: { 得分: none, 分值: none, 扣分: none },
      rateDecimals: PRINTED_DECIMALS,
    },
    expected: readExpected(textOf("expected.yaml").text, report.source.text),
  };
}

function rowOf(name: string, given: number, got: number): PointsGiven["rows"][number] {
  const [points, score] = [new Decimal(given), new Decimal(got)];
  return { path: ["", "", name], points, score, indicators: [{ indicator: { name, points }, score, counts: true }] };
}

/** The words of each code as they stand, each once, in the report. */
function readExpected(yaml: string, report: string): Expected[] {
  return Object.entries(parse(yaml) as Record<string, readonly string[]>).flatMap(([code, places]) =>
    places.map((words) => {
      const start = report.indexOf(words);
      if (start < 0 || report.includes(words, start + 1))
        throw new Error(`${code} ${words}: does not stand there once`);
      return { code, words, span: { start, end: start + words.length } };
    }),
  );
}

function sound<Read extends object>(read: Read | Finding): Read {
  if ("code" in read) throw new Error(read.message);
  return read;
}

import { describe, expect, test } from "vitest";
import { type LocateWords, type Refused, refusedFindings } from "../../src/build/refused.ts";
import type { DocumentForm } from "../../src/pack/form-pack.ts";
import { DocumentError } from "../../src/printing/document-error.ts";
import { type TooWide, TooWideError } from "../../src/printing/too-wide-error.ts";
import { sourceFile } from "../../src/reading/source-file.ts";
import { place } from "../figures/figures-of.ts";

/** Finds the words of a report, and nothing else. */
const locate: LocateWords = (words, template) =>
  place(words.startsWith("report") ? "report.md" : (template?.path ?? "pack.yaml"));

function fileOf(name: string): Refused["file"] {
  const document = { template: sourceFile(`${name}.hbs`, "") } as DocumentForm;
  return { name: `${name}.pdf`, document };
}

/** The file that holds all documents. */
const WHOLE = { name: "submission.pdf" };

function reported(...refused: [file: Refused["file"], error: Refused["error"]][]) {
  const findings = refusedFindings(
    refused.map(([file, error]) => ({ file, error })),
    locate,
  );
  return findings.map(({ code, message, range }) => [code, message, range.file]);
}

test("what a document asks for is a finding about its template", () => {
  expect(reported([fileOf("a"), new DocumentError(["要 a"])], [fileOf("c"), new DocumentError(["要 c"])])).toEqual([
    ["JX509", "要 a", "a.hbs"],
    ["JX509", "要 c", "c.hbs"],
  ]);
});

test("and reported once, though several of its files are refused for it", () => {
  const error = new DocumentError(["要图片"]);
  expect(reported([fileOf("a"), error], [fileOf("a"), error])).toEqual([["JX509", "要图片", "a.hbs"]]);
});

test("what the file that holds all is refused for is reported of the document alone", () => {
  const error = new DocumentError(["要图片"]);
  expect(reported([fileOf("a"), error], [WHOLE, new DocumentError(["要图片"])])).toEqual([
    ["JX509", "要图片", "a.hbs"],
  ]);
  expect(() => reported([WHOLE, error])).toThrow(DocumentError);
});

describe("what is too wide is a finding that says", () => {
  const wide = (words: string, where: TooWide["place"]): TooWide => ({ words, place: where, millimetres: 2.1 });

  test("which words, where they were written, else in which template", () => {
    const error = new TooWideError([wide("report 1", "page"), wide("2", "table"), wide("3", "cell")]);
    expect(reported([fileOf("a"), error])).toEqual([
      ["JX513", "a.pdf 里“report 1”太宽，一行放不下，多出 3 毫米", "report.md"],
      ["JX513", "a.pdf 里“2”所在的表比版心宽，多出 3 毫米", "a.hbs"],
      ["JX513", "a.pdf 里“3”比所在的栏宽，会印到旁边的字上，多出 3 毫米", "a.hbs"],
    ]);
  });

  test("in which document, where that is all that shows", () => {
    expect(reported([fileOf("a"), new TooWideError([])])).toEqual([
      ["JX513", "a.pdf 里有内容比版心宽，整份文件都会缩小", "a.hbs"],
    ]);
  });

  test("that it is the file that holds all, with what that alone has, such as a cover", () => {
    expect(reported([WHOLE, new TooWideError([wide("封面", "page")])])).toEqual([
      ["JX513", "submission.pdf 里“封面”太宽，一行放不下，多出 3 毫米", "pack.yaml"],
    ]);
  });
});

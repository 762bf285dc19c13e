import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type LocateWords, orRefusal, refusedFindings, throwBrokenFont } from "../../src/build/refused.ts";
import { openFonts } from "../../src/documents/fonts/open-fonts.ts";
import { builtInFonts } from "../../src/documents/fonts/role-fonts.ts";
import { DocumentError } from "../../src/printing/document-error.ts";
import { type TooWide, TooWideError } from "../../src/printing/too-wide-error.ts";
import { place } from "../figures/figures-of.ts";

/** Finds the words of a report, and nothing else. */
const locate: LocateWords = (words, part) =>
  place(words.startsWith("report") ? "report.md" : part === "a" ? "a.hbs" : "pack.yaml");

function reported(...refusals: Parameters<typeof refusedFindings>[0]) {
  return refusedFindings(refusals, locate).map(({ code, message, range }) => [code, message, range.file]);
}

test("what is asked for from outside is a finding where it was written, once though several files are refused for it", () => {
  const error = new DocumentError([
    { message: "要从外面取：report.png", words: "report.png" },
    { message: "浏览器不接受：x", words: "" },
  ]);
  expect(reported(error, error)).toEqual([
    ["JX509", "要从外面取：report.png", "report.md"],
    ["JX509", "浏览器不接受：x", "pack.yaml"],
  ]);
});

test("what is too wide is a finding that says which words, in which file, and where they were written, else in which template", () => {
  const wide = (words: string, where: TooWide["place"], part = "a"): TooWide => ({
    ...{ words, part, place: where, millimetres: 2.1 },
  });
  const error = new TooWideError([
    wide("report 1", "page"),
    wide("2", "table"),
    wide("3", "cell"),
    wide("", "document"),
    wide("封面", "page", "submission.cover"),
  ]);
  expect(reported(error)).toEqual([
    ["JX513", "a.pdf 里“report 1”太宽，一行放不下，多出 3 毫米", "report.md"],
    ["JX513", "a.pdf 里“2”所在的表比版心宽，多出 3 毫米", "a.hbs"],
    ["JX513", "a.pdf 里“3”比所在的栏宽，会印到旁边的字上，多出 3 毫米", "a.hbs"],
    ["JX513", "a.pdf 里有内容比版心宽，整份文件都会缩小", "a.hbs"],
    ["JX513", "submission.pdf 里“封面”太宽，一行放不下，多出 3 毫米", "pack.yaml"],
  ]);
});

test("what no source is to blame for is thrown on", () => {
  expect(() => orRefusal(new Error("broken"))).toThrow("broken");
});

describe("a font of a role that the browser doesn't take is the machine's fault", () => {
  const refusals = (family: string) => [new DocumentError([{ message: `字体损坏：${family}`, words: family }])];

  test("and all that the role is set in are named where none looks broken", () => {
    const fonts = openFonts(builtInFonts);
    const named =
      /这些字体文件里有坏的.*fonts.NotoSerifSC_400Regular\.ttf、.*everyday.NotoSerifSC_400Regular\.ttf、.*wenkai/u;
    expect(() => throwBrokenFont(refusals("宋体"), fonts)).toThrow(named);
    expect(() => throwBrokenFont(refusals("Arial"), fonts)).not.toThrow();
  });

  test("and the broken one alone where it does, be it one that stands in", () => {
    const [song] = builtInFonts("宋体");
    const standsIn = join(mkdtempSync(join(tmpdir(), "fonts-")), "rare.ttf");
    onTestFinished(() => rmSync(dirname(standsIn), { recursive: true }));
    writeFileSync(standsIn, "");
    const fonts = openFonts(() => [song, { name: "生僻字", path: standsIn, known: false }]);
    expect(() => throwBrokenFont(refusals("宋体"), fonts)).toThrow(`字体文件坏了，或者读不出来：${standsIn}。`);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReferences } from "../../src/reading/parse-references.ts";

describe("a text is cut into what stands as it is and what is filled in", () => {
  test.each<[text: string, parts: (string | string[])[]]>([
    ["没有引用", ["没有引用"]],
    ["", []],
    ["{{年度}}", [["年度"]]],
    ["共{{三公.实际}}万元。", ["共", ["万元", "三公.实际"], "万元。"]],
    ["{{年度}}{{总分}}", [["年度"], ["总分"]]],
    ["{{  三公.率 }}%", [["百分比", "三公.率"]]],
    ["{{}}", [[]]],
    ["{{万元\n三公.实际}}", [["万元", "三公.实际"]]],
    ["{一}", ["{一}"]],
    ["{{得分 “三公经费”变动率}}", [["得分", "“三公经费”变动率"]]],
  ])("%j", (text, parts) => {
    expect(parseReferences(text).parts.map((part) => (typeof part === "string" ? part : part.words))).toEqual(parts);
    expect(parseReferences(text).broken).toEqual([]);
  });

  test("each reference knows where it stands, braces and all", () => {
    const text = "共{{三公.实际}}万元，得{{总分}}分";
    const spans = parseReferences(text).parts.flatMap((part) => (typeof part === "string" ? [] : [part.span]));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["{{万元 三公.实际}}", "{{总分}}"]);
  });

  test("and nothing of it is lost", () => {
    const texts = fc.array(fc.constantFrom("甲", "{{", "}}", "{{年度}}", " ", "{", "}"), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join("");
        const { parts } = parseReferences(text);
        const whole = parts
          .map((part) => (typeof part === "string" ? part : text.slice(part.span.start, part.span.end)))
          .join("");
        expect(whole).toBe(text);
      }),
    );
  });
});

describe("braces that don't match are reported where they stand", () => {
  test.each<[text: string, starts: number[]]>([
    ["{{年度", [0]],
    ["年度}}", [2]],
    ["{{年度}} {{总分", [7]],
    ["}}年度{{", [0, 4]],
    ["{{年度}} 中 }} 末", [9]],
  ])("%s at %j", (text, starts) => {
    expect(parseReferences(text).broken).toEqual(starts.map((start) => ({ start, end: start + 2 })));
  });
});

describe("a brace too many is reported with its reference", () => {
  test.each<[text: string, part: string]>([
    ["共{{{年度}}}年", "{{{年度}}}"],
    ["共{{{年度}}年", "{{{年度}}"],
    ["共{{年度}}}年", "{{年度}}}"],
    ["{{总分}}{{{年度}}}年", "{{{年度}}}"],
  ])("%s", (text, part) => {
    const { parts, broken } = parseReferences(text);
    expect(broken.map(({ start, end }) => text.slice(start, end))).toEqual([part]);
    expect(parts.flatMap((each) => (typeof each === "string" ? [] : each.words))).not.toContain("年度");
  });
});

describe("full-width braces are reported whole", () => {
  test.each<[text: string, part: string]>([
    ["共｛｛万元 三公.实际｝｝万元", "｛｛万元 三公.实际｝｝"],
    ["共{｛年度}｝年", "{｛年度}｝"],
    ["共｛｛年度", "｛｛"],
    ["年度｝｝", "｝｝"],
  ])("%s", (text, part) => {
    expect(parseReferences(text).broken.map(({ start, end }) => text.slice(start, end))).toEqual([part]);
  });

  test("and a single one is a character like others", () => {
    expect(parseReferences("｛一｝").broken).toEqual([]);
  });
});

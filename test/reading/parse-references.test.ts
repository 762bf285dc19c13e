import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReferences, referencesIn } from "../../src/reading/parse-references.ts";

describe("a text is cut into what stands as it is and what is filled in", () => {
  const name = (name: string) => ({ asked: { kind: "name", name } });
  test.each<[text: string, parts: unknown[]]>([
    ["没有引用", ["没有引用"]],
    ["", []],
    ["{{年度}}", [name("年度")]],
    ["共{{三公.实际}}万元。", ["共", name("三公.实际"), "万元。"]],
    ["{{年度}}{{总分}}", [name("年度"), name("总分")]],
    ["{{ 三公.率 }}%", [name("三公.率"), "%"]],
    ["{{万元\n三公.实际}}", [{ unit: "万元", ...name("三公.实际") }]],
    ["{一}", ["{一}"]],
    ["{{得分 “三公经费”变动率}}", [{ asked: { kind: "indicator", of: "得分", name: "“三公经费”变动率" } }]],
    ["{{扣分 行政效能}}", [{ asked: { kind: "indicator", of: "扣分", name: "行政效能" } }]],
    ["{{=甲 ÷ 乙}}", [{ asked: { kind: "formula", text: "甲 ÷ 乙", start: 3 } }]],
    ["{{ 万元 = 甲 }}", [{ unit: "万元", asked: { kind: "formula", text: " 甲 ", start: 7 } }]],
    ["{{万元=甲}}", [{ unit: "万元", asked: { kind: "formula", text: "甲", start: 5 } }]],
    ["{{}}", [{ asked: { kind: "unreadable", words: [] } }]],
    ["{{万元 甲 乙}}", [{ asked: { kind: "unreadable", words: ["万元", "甲", "乙"] } }]],
  ])("%j", (text, parts) => {
    const withoutSpan = parseReferences(text).parts.map((part) => {
      if (typeof part === "string") return part;
      const { span: _, ...rest } = part;
      return rest;
    });
    expect(withoutSpan).toEqual(parts);
    expect(parseReferences(text).broken).toEqual([]);
  });

  test("each reference knows where it stands, braces and all", () => {
    const text = "共{{三公.实际}}万元，得{{总分}}分";
    const spans = referencesIn(text).map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(["{{三公.实际}}", "{{总分}}"]);
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
    const asked = parts.flatMap((each) => (typeof each === "string" ? [] : [each.asked]));
    expect(asked).not.toContainEqual({ kind: "name", name: "年度" });
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

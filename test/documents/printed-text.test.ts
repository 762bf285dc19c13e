import Handlebars from "handlebars";
import { describe, expect, test } from "vitest";
import { PrintedText, printed, printedNumber, wordsOf } from "../../src/documents/printed-text.ts";

const three = printedNumber("3.00", "figure 甲");

describe("what a text prints", () => {
  test("is its words and numbers, with no words beside other words", () => {
    const text = printed(["支出", "共", three, "", printed([three, "万"]), "元"]);
    const number = { text: "3.00", origin: "figure 甲" };
    expect(PrintedText.partsOf(text)).toEqual(["支出共", number, number, "万元"]);
    expect(wordsOf(text)).toBe("支出共3.003.00万元");
  });

  test("is a plain text, and so nothing at all where it is empty, if it has no numbers", () => {
    expect(printed(["2023", "年"])).toBe("2023年");
    expect(printed([])).toBe("");
    expect(printedNumber("", "total")).toBe("");
  });

  test("goes into a page as elements, its words as words", () => {
    const render = Handlebars.compile("<p>{{text}}</p>");
    expect(render({ text: printed(["<b>", printedNumber("<3>", 'figure "甲"')]) })).toBe(
      '<p>&lt;b&gt;<data value="figure &quot;甲&quot;">&lt;3&gt;</data></p>',
    );
  });
});

import { expect, test } from "vitest";
import { yamlOf } from "../../pack/yaml-of.ts";

test.each([
  ["plain", "依据: 内部审计\n  报告\n", "内部审计报告"],
  ["folded", "依据: >-\n  内部审计\n  报告，\n  三份。\n", "内部审计报告，三份。"],
  ["folded, with a line end behind it", "依据: >\n  内部审计\n  报告\n", "内部审计报告\n"],
  ["in quotes", '依据: "内部审计\n  报告"\n', "内部审计报告"],
  ["after a number", "依据: 报告3\n  份\n", "报告3份"],
  ["with a blank of its own before", "依据: 审 计 报\n  告 书\n", "审 计 报告 书"],
  ["foreign words", "依据: the annual\n  report\n", "the annual report"],
  ["with a blank line, which parts it", "依据: >-\n  甲\n\n  乙\n", "甲\n乙"],
  ["as it is", "依据: |-\n  甲\n  乙\n", "甲\n乙"],
  ["on one line", "依据: 内部 审计\n", "内部 审计"],
  ["CRLF", "依据: >-\r\n  内部\r\n  审计\r\n", "内部审计"],
])("a text on several lines is one without blanks where Chinese is parted: %s", (_, text, value) => {
  expect((yamlOf(text).data as { 依据: string }).依据).toBe(value);
});

import { expect, test } from "vitest";
import { cutPhrases } from "../../../src/checks/prose/cut-phrases.ts";
import { aboutOf, block } from "./block.ts";

test.each([
  ["各项制度逐一贯彻落。", "贯彻落", "贯彻落实"],
  ["加强资金监督管，确保安全", "监督管", "监督管理"],
  ["坚持因地制，分类指导", "因地制", "因地制宜"],
])("%s", (text, about, right) => {
  const found = cutPhrases.find({ blocks: [block(text)] });
  expect(aboutOf(found)).toEqual([about]);
  expect(found[0]).toMatchObject({ code: "JX711", hint: `改成“${right}”` });
});

test.each(["惠及残疾人，", "进城的农村人，", "推进城镇化，", "贯彻落实。", "规范监督，", "贯彻落到实处。"])(
  "fine: %s",
  (text) => {
    expect(aboutOf(cutPhrases.find({ blocks: [block(text)] }))).toEqual([]);
  },
);

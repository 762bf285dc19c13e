import { describe, expect, test } from "vitest";
import { type Fate, rewriteYaml } from "../../../src/reading/yaml/rewrite-yaml.ts";

/** Gives the values under these keys their fate, wherever they stand. */
function rewrite(text: string, fates: Readonly<Record<string, Fate>>): string {
  return rewriteYaml(text, (path) => fates[String(path.at(-1))]);
}

describe("a blanked value leaves its place, and everything around it to the letter", () => {
  test.each([
    ["plain", "甲: 1元\n乙: 2元\n", "甲: \n乙: 2元\n"],
    ["at the end of the file", "乙: 2元\n甲: 1元", "乙: 2元\n甲: "],
    ["with a comment behind it", "甲:   1元   # 备注\n", "甲:      # 备注\n"],
    ["quoted, with what looks like a comment", '甲: "1 # 元" # 备注\n', "甲:  # 备注\n"],
    ["in single quotes", "甲: '它''的'\n", "甲: \n"],
    ["over two lines", "甲: 一\n  二\n乙: 2元\n", "甲: \n乙: 2元\n"],
    ["in a flow map", "全: { 甲: 1元, 乙: 2元 }\n", "全: { 甲: , 乙: 2元 }\n"],
    ["last in a flow map", "全: {乙: 2元, 甲: 1元} # 备注\n", "全: {乙: 2元, 甲: } # 备注\n"],
    [
      "in a flow map of several lines",
      "全: {\n  甲: 1元, # 一\n  乙: 2元,\n}\n",
      "全: {\n  甲: , # 一\n  乙: 2元,\n}\n",
    ],
    ["in a list's rows", "- 甲: 1元\n  乙: 2元\n- 甲: 3元\n", "- 甲: \n  乙: 2元\n- 甲: \n"],
    ["a literal block", "甲: |-\n  一\n  二\n\n# 说\n乙: 2元\n", "甲: \n\n# 说\n乙: 2元\n"],
    ["a folded block with a comment", "甲: >+ # 备注\n  一\n\n乙: 2元\n", "甲:  # 备注\n\n乙: 2元\n"],
    ["on the line below", "甲:\n  长的\n乙: 2元\n", "甲: \n乙: 2元\n"],
    ["a list below its key", "甲: # 备注\n  - { 一: 1, 二: 2 } # 删\n\n乙: 2元\n", "甲: # 备注  # 删\n\n乙: 2元\n"],
    ["an empty list", "甲: []\n", "甲: \n"],
    ["an anchor's", "甲: &x 1元\n乙: *x\n", "甲: &x \n乙: *x\n"],
    ["an alias", "乙: &x 1元\n甲: *x # 备注\n", "乙: &x 1元\n甲:  # 备注\n"],
    ["already blank", "甲:\n乙: 2元\n", "甲:\n乙: 2元\n"],
    ["under a quoted key", '"甲": 1元\n', '"甲": \n'],
    ["with Windows line ends", "甲: 1元\r\n乙:\r\n  - 一\r\n", "甲: \r\n乙:\r\n  - 一\r\n"],
    ["a block with Windows line ends", "甲: |\r\n  一\r\n乙: 2元\r\n", "甲: \r\n乙: 2元\r\n"],
  ])("%s", (_, text, expected) => {
    expect(rewrite(text, { 甲: "blank" })).toBe(expected);
  });
});

describe("a value may be written anew", () => {
  test.each([
    ["甲: 1元 # 备注\n", "甲: =乙 # 备注\n"],
    ["全: { 甲: '1元', 乙: 2元 }\n", "全: { 甲: =乙, 乙: 2元 }\n"],
    ["甲: |- # 备注\n  1元\n乙: 2元\n", "甲: =乙 # 备注\n乙: 2元\n"],
    ["甲: # 备注\n  1元\n", "甲: # 备注\n  =乙\n"],
  ])("%s", (text, expected) => {
    expect(rewrite(text, { 甲: { write: "=乙" } })).toBe(expected);
  });
});

describe("a value may go with its key", () => {
  test.each([
    ["in the middle", "乙: 1\n甲: 2 # 备注\n丙: 3\n", "乙: 1\n丙: 3\n"],
    ["at the end", "- 乙: 1\n  甲: 2\n- 丙: 3\n", "- 乙: 1\n- 丙: 3\n"],
    ["at the end of the file", "乙: 1\n甲: 2", "乙: 1\n"],
    ["in front of the others", "- 甲: 2\n  乙: 1\n", "- 乙: 1\n"],
    ["over several lines", "- 乙: 1\n  甲: >-\n    一\n    二\n\n- 丙: 3\n", "- 乙: 1\n\n- 丙: 3\n"],
    ["a flow map's first", "{ 甲: 2, 乙: 1 }\n", "{ 乙: 1 }\n"],
    ["a flow map's middle", "{ 丙: 3, 甲: 2, 乙: 1 }\n", "{ 丙: 3, 乙: 1 }\n"],
    ["a flow map's last", "{ 乙: 1, 甲: 2 }\n", "{ 乙: 1 }\n"],
    ["a flow map's last, below a comment", "{ 乙: 1, # 一\n  甲: 2 }\n", "{ 乙: 1, # 一\n   }\n"],
    ["with Windows line ends", "乙: 1\r\n甲: 2\r\n丙: 3\r\n", "乙: 1\r\n丙: 3\r\n"],
  ])("%s", (_, text, expected) => {
    expect(rewrite(text, { 甲: "gone" })).toBe(expected);
  });
});

test("a value that is given its fate as a whole is not asked about within", () => {
  const asked: string[] = [];
  rewriteYaml("全: { 甲: 1 }\n列:\n  - { 甲: 1 }\n", (path) => {
    asked.push(path.join("."));
    return path[0] === "全" ? "blank" : undefined;
  });
  expect(asked).toEqual(["全", "列", "列.0.甲"]);
});

import { expect, test } from "vitest";
import { addEntry } from "../../../src/reading/yaml/add-entry.ts";

test.each([
  [
    "behind the last of its group",
    "业务:\n  讲座: 12期 # 含线上\n\n# 末尾\n人员: { 编制: 20人 }\n",
    ["业务", "架位"],
    "业务:\n  讲座: 12期 # 含线上\n  架位: 3个\n\n# 末尾\n人员: { 编制: 20人 }\n",
  ],
  ["in braces", "业务: { 讲座: 12期 } # 一行\n", ["业务", "架位"], "业务: { 讲座: 12期, 架位: 3个 } # 一行\n"],
  ["in braces that hold nothing", "业务: {}\n", ["业务", "架位"], "业务: { 架位: 3个 }\n"],
  [
    "in a group of its own",
    "成效:\n    甲:\n        讲座: 12期\n",
    ["成效", "乙", "架位"],
    "成效:\n    甲:\n        讲座: 12期\n    乙:\n      架位: 3个\n",
  ],
  [
    "in a group of its own within braces",
    "成效: { 甲: { 讲座: 12期 } }\n",
    ["成效", "乙", "架位"],
    "成效: { 甲: { 讲座: 12期 }, 乙: { 架位: 3个 } }\n",
  ],
  [
    "where nothing stands below a name",
    "业务:\n人员: { 编制: 20人 }\n",
    ["业务", "架位"],
    "业务:\n  架位: 3个\n人员: { 编制: 20人 }\n",
  ],
  ["below all else", "人员: { 编制: 20人 }", ["业务", "架位"], "人员: { 编制: 20人 }\n业务:\n  架位: 3个\n"],
  [
    "with line ends as there are",
    "业务:\r\n  讲座: 12期\r\n",
    ["业务", "架位"],
    "业务:\r\n  讲座: 12期\r\n  架位: 3个\r\n",
  ],
])("an entry is added %s", (_, text, path, added) => {
  expect(addEntry(text, path, "3个")).toBe(added);
});

test.each([
  ["where it is already", "业务:\n  架位: 1个\n", ["业务", "架位"]],
  ["below a value", "业务: 12期\n", ["业务", "架位"]],
  ["in what is no mapping", "- 甲\n", ["业务", "架位"]],
])("none is added %s", (_, text, path) => {
  expect(addEntry(text, path, "3个")).toBeUndefined();
});

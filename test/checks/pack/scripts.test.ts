import { expect, test } from "vitest";
import { scripts } from "../../../src/checks/pack/scripts.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";

const found = (text: string) =>
  scripts
    .find({ yaml: {}, texts: [sourceFile("templates/small/report.hbs", text)] })
    .map(({ range }) => text.slice(range.start.column - 1, range.end.column - 1));

test.each([
  ["<script>alert(1)</script>", "<script"],
  ['<p onclick="alert(1)">', "onclick"],
  ['<a href="javascript:alert(1)">', "javascript:"],
  ["h1 {} </style><p>", "</style"],
])("%s runs", (text, piece) => {
  expect(found(text)).toEqual([piece]);
});

test.each(["<p>结余 = 收入 - 支出</p>", '<p class="online">', "<p>JavaScript</p>"])("%s does not", (text) => {
  expect(found(text)).toEqual([]);
});

import { expect, test } from "vitest";
import { scripts } from "../../../src/checks/pack/scripts.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";

const found = (text: string) =>
  scripts
    .find({ yaml: {}, texts: [sourceFile("templates/small/style.css", text)] })
    .map(({ range }) => text.slice(range.start.column - 1, range.end.column - 1));

test("the style sheet isn't ended", () => {
  expect(found("h1 {} </STYLE><p>")).toEqual(["</STYLE"]);
});

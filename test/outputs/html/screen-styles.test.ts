import { expect, test } from "vitest";
import { screenStyles } from "../../../src/outputs/html/screen-styles.ts";
import type { PageSetup } from "../../../src/pack/form-pack.ts";

const margins = { top: "37mm", right: "26mm", bottom: "35mm", left: "28mm" };
const A4: PageSetup = { paper: "A4", margins, pageNumber: { before: "", after: "" } };
const stylesOf = (page: PageSetup, landscape: boolean) =>
  screenStyles({ style: ".own {}", page }, landscape).join("\n");

test("a sheet on the screen is as wide as the form's paper, however that lies, and has its margins", () => {
  expect(stylesOf(A4, false)).toContain(
    ":root { --paper-width: 210mm; --margin-top: 37mm; --margin-right: 26mm; --margin-bottom: 35mm; --margin-left: 28mm; }",
  );
  expect(stylesOf(A4, true)).toContain(
    ":root { --paper-width: 297mm; --margin-top: 28mm; --margin-right: 37mm; --margin-bottom: 26mm; --margin-left: 35mm; }",
  );
  expect(stylesOf({ ...A4, paper: "A3" }, false)).toContain("--paper-width: 297mm;");
});

test("the pack's own sheet is for paper, and for screens that the type area has room on: 156 mm and a little", () => {
  expect(stylesOf(A4, false)).toContain("@media print, (width >= 622px) {\n.own {}\n}");
  expect(stylesOf(A4, false)).toContain("@media screen and (width < 622px) {");
  expect(stylesOf(A4, true)).toContain("@media screen and (width < 883px) {");
});

test("what is printed small is shown larger from the width on that has room for it", () => {
  expect(stylesOf(A4, false)).toContain("(width >= 993px) { body");
  expect(stylesOf(A4, true)).toContain("(width >= 1404px) { body");
});

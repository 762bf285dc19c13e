import { expect, test } from "vitest";
import { stretchesOf, writeStretches } from "../../../../src/outputs/pdf/tags/page-content.ts";

const CONTENT = `.24 0 0 -.24 0 841 cm
q
1 1 1 rg
0 0 590 850 re
f
BT
/F4 18 Tf
<0012> Tj
ET
0 0 10 10 re
W* n
/P <</MCID 0 >>BDC
BT
/Span<</ActualText <feff4e00> >> BDC
(a\\) EMC) Tj
EMC
[<00ce> 20 (b)] TJ
ET
EMC
/Table <</MCID 1 >>BDC
1 2 m
3 4 l
S
Q
EMC`;

test("a page's content is taken apart into what is marked, what is painted besides, and settings", () => {
  const stretches = stretchesOf(CONTENT);
  expect(stretches.map(({ role, isMarked, id, shown }) => [role, isMarked, id, shown])).toEqual([
    ["setting", false, undefined, ""],
    ["setting", false, undefined, ""],
    ["setting", false, undefined, ""],
    ["decoration", false, undefined, ""],
    ["footer", false, undefined, "<0012>"],
    ["setting", false, undefined, ""],
    ["named", true, 0, "(a\\) EMC)<00ce>(b)"],
    ["named", true, 1, ""],
  ]);
  expect(stretches.map(({ source }) => source).join("")).toBe(CONTENT);
});

test("what is painted without a mark is marked as decoration, paths and texts as a whole; in the margins stands the number", () => {
  const written = writeStretches(stretchesOf(CONTENT));
  const footer = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\nBT\n/F4 18 Tf\n<0012> Tj\nET\nEMC";
  expect(written).toContain(`\n/Artifact BMC\n0 0 590 850 re\nf\nEMC\n${footer}\n0 0 10`);
  expect(written.replace(/\n\/Artifact (?:<<.*?>> BDC|BMC)(.*?)\nEMC(?=\n(?:\/Artifact|0 0 10))/gsu, "$1")).toBe(
    CONTENT,
  );
});

test("what is painted without a mark within the page area is no number of the page", () => {
  const hidden = "q\n0 0 10 10 re\nW* n\nBT\n<0012> Tj\nET\nQ";
  expect(stretchesOf(hidden).map(({ role }) => role)).toEqual(["setting", "setting", "decoration", "setting"]);
});

test("what turns out to be decoration loses its name, and a label gets one", () => {
  const stretches = stretchesOf(CONTENT);
  const [page, table] = [stretches[4], stretches[7]] as [(typeof stretches)[0], (typeof stretches)[0]];
  table.role = "decoration";
  Object.assign(page, { role: "named", id: 2 });
  const written = writeStretches(stretches);
  expect(written).toContain("\n/Artifact BMC\n1 2 m\n3 4 l\nS\nQ\nEMC");
  expect(written).toContain("\n/Lbl <</MCID 2>> BDC\nBT\n/F4 18 Tf\n<0012> Tj\nET\nEMC");
});

test("content that breaks off is refused", () => {
  expect(() => stretchesOf("/P <</MCID 0 >>BDC\nBT\nET")).toThrow(/ends within/u);
});

import { expect, test } from "vitest";
import { placeReport, REPORT_SLOT } from "../../../src/documents/report/report-slot.ts";
import { changed, treeOf } from "../../support/html-tree.ts";

const report = treeOf("<h2>一、</h2><p>有。</p>");

test("the report stands where the template has it, be it twice", () => {
  const html = `<main>${REPORT_SLOT}<p>完</p></main><div>${REPORT_SLOT}</div>`;
  expect(changed(html, (tree) => placeReport(tree, report))).toBe(
    "<main><h2>一、</h2><p>有。</p><p>完</p></main><div><h2>一、</h2><p>有。</p></div>",
  );
});

test("another slot is none of its own", () => {
  const html = '<slot name="other"></slot>';
  expect(changed(html, (tree) => placeReport(tree, report))).toBe(html);
});

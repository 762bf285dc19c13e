import { expect, test } from "vitest";
import { unevenDocuments } from "../../../src/checks/pack/uneven-documents.ts";
import type { FormPack } from "../../../src/pack/form-pack.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";
import { place } from "../../figures/figures-of.ts";

function reported(...documents: readonly (readonly [title: string, attachment?: string])[]): string[] {
  const forms: FormPack["documents"] = documents.map(([title, attachment]) => ({
    fileName: "table",
    title: { text: title, rangeOf: () => place("pack.yaml") },
    attachment: attachment ?? "",
    landscape: false,
    cover: false,
    template: sourceFile("table.hbs", title.includes("封面") ? "" : "<p>{{附件}}</p>"),
  }));
  return unevenDocuments.find({ pack: { documents: forms } }).map(({ code, message }) => `${code} ${message}`);
}

test("a document that prints its number must have one", () => {
  expect(reported(["自评表"], ["计分表", "附件5"])).toEqual(["JX522 “自评表”没有写附件号"]);
});

test("all titles have the year, or none", () => {
  expect(reported(["{{年度}}年自评表", "附件3"], ["评价报告", "附件6"])).toEqual([
    "JX522 别的标题写明了年度，“评价报告”没有",
  ]);
  expect(reported(["自评表", "附件3"], ["评价报告", "附件6"])).toEqual([]);
});

test("a cover that prints no number needs none", () => {
  expect(reported(["封面"], ["评价报告", "附件6"])).toEqual([]);
});

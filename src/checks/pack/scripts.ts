import { describeForeign, FOREIGN_HINT } from "../../documents/template/describe-foreign.ts";
import type { PackFiles } from "../../pack/load-pack.ts";
import { PRINTED_MARK, withMarks } from "../../pack/template-tags.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";
import { faultyTemplate } from "../arising/faulty-template.ts";
import { check, type Spot } from "../check.ts";
import { foreignInTemplate } from "./foreign-in-template.ts";
import { fetches } from "./outside-content.ts";
import { isStyleSheet } from "./style-sheet.ts";

/** What would run in a template or the style sheet, or is there for a screen: a document handed in is paper. */
export const scripts = check(faultyTemplate, ({ texts }: PackFiles) =>
  texts.flatMap((source) => (isStyleSheet(source) ? endsIn(source) : [...foreignersIn(source), ...madeUpIn(source)])),
);

function foreignersIn(source: SourceFile): Spot[] {
  return foreignInTemplate(source)
    .filter((each) => !fetches(each))
    .map((each) => ({
      at: rangeBetween(source, each.start, each.end),
      message: `不能写${describeForeign(each, each.written)}`,
      hint: FOREIGN_HINT,
    }));
}

/** Elements whose names are filled in. */
function madeUpIn(source: SourceFile): Spot[] {
  return [...withMarks(source.text).matchAll(new RegExp(`<\\/?${PRINTED_MARK}+`, "gu"))].map(({ 0: piece, index }) => ({
    at: rangeBetween(source, index, index + piece.length),
    message: "标签的名称不能用 {{ }} 填",
    hint: "写上标签的名称；要印小于号，写 &lt;",
  }));
}

/** What would end the style sheet. */
function endsIn(source: SourceFile): Spot[] {
  return [...source.text.matchAll(/<\/style/giu)].map(({ 0: piece, index }) => ({
    at: rangeBetween(source, index, index + piece.length),
    message: `不能写“${piece}”`,
    hint: "样式表里只写样式，删去这一段",
  }));
}

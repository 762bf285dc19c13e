import type { PackFiles } from "../../pack/load-pack.ts";
import { rangeBetween } from "../../reading/source-file.ts";
import { faultyTemplate } from "../arising/faulty-template.ts";
import { check } from "../check.ts";
import { isStyleSheet } from "./style-sheet.ts";

/** What would end the style sheet and let something else begin. */
export const scripts = check(faultyTemplate, ({ texts }: PackFiles) =>
  texts.filter(isStyleSheet).flatMap((source) =>
    [...source.text.matchAll(/<\/style/giu)].map(({ 0: piece, index }) => ({
      at: rangeBetween(source, index, index + piece.length),
      message: `不能写“${piece}”`,
      hint: "样式表里只写样式，删去这一段",
    })),
  ),
);

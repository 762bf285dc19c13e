import type { PackFiles } from "../../pack/load-pack.ts";
import { rangeBetween } from "../../reading/source-file.ts";
import { faultyTemplate } from "../arising/faulty-template.ts";
import { check } from "../check.ts";

/** What runs in a browser, or would end the style sheet and let something run. */
const RUNNING = /<script\b|<\/style\b|(?<=\s)on[a-z]+(?=\s*=)|\bjavascript:/giu;

/** What would run in a template or the style sheet: a document handed in is paper. */
export const scripts = check(faultyTemplate, ({ texts }: PackFiles) =>
  texts.flatMap((source) =>
    [...source.text.matchAll(RUNNING)].map(({ 0: piece, index }) => ({
      at: rangeBetween(source, index, index + piece.length),
      message: `不能写“${piece}”`,
      hint: "报送的文件里没有程序，删去这一段",
    })),
  ),
);

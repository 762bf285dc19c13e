import { BLANK, spanOf } from "../../reading/passage.ts";
import { PLACEHOLDERS } from "../../reading/unwritten.ts";
import { check } from "../check.ts";
import { outermost } from "./outermost.ts";
import type { Prose } from "./prose.ts";
import { unquoted } from "./unquoted.ts";
import { wordsAt } from "./words-at.ts";

/** Addresses on the net hold what would be unfinished elsewhere. */
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+/giu;

/** Marks that someone left to come back to, and hints of a template that were never written over. */
export const placeholders = check(
  {
    code: "JX703",
    level: "核实",
    title: "还有没写完的地方",
    why: "模板的提示、省略号、“待补充”印进报送的材料里，会被退回。",
    fix: "写上实际的内容，或者删去。",
    example: { file: "report.md", wrong: "库房不足……", right: "库房不足，档案存放在三处。" },
  },
  ({ blocks }: Pick<Prose, "blocks">) =>
    blocks.flatMap((block) => {
      const words = unquoted(block.words).replace(ADDRESS, (address) => BLANK.repeat(address.length));
      const found = PLACEHOLDERS.flatMap((pattern) => [...words.matchAll(pattern)].map(spanOf));
      return outermost(found).map((span) =>
        wordsAt(block, span, `“${block.text.slice(span.start, span.end)}”还没有写完`),
      );
    }),
);

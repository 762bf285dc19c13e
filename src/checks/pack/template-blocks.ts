import { withoutComments } from "../../pack/template-tags.ts";
import { BLANK, type Block, blockOf } from "../../reading/passage.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";

/** Tags within a line of text. */
const INLINE = /<\/?(?:br|span|b|strong|em|i)\b[^<>]*>/gu;

/** The texts that a template prints of its own, one for each piece between tags. */
export function templateBlocks(source: SourceFile): Block[] {
  const blanked = withoutComments(source.text).replace(INLINE, (tag) => BLANK.repeat(tag.length));
  return [...blanked.matchAll(/(?<=^|>)[^<>]*\p{Script=Han}[^<>]*/gu)].map(({ 0: text, index }) =>
    blockOf({ text, rangeOf: ({ start, end }) => rangeBetween(source, index + start, index + end) }),
  );
}

import { templateReferences } from "../../pack/template-references.ts";
import type { Reference } from "../../reading/parse-references.ts";

/** A reference to a figure or an indicator in a template, with the words around it. */
export interface CutReference {
  readonly reference: Reference;
  readonly before: string;
  readonly behind: string;
}

/** A template without its references, and these; in the place of each stands a mark of the same length. */
export interface CutTemplate {
  readonly text: string;
  readonly cut: readonly CutReference[];
}

/**
 * Cuts the references out of a template.
 *
 * Why: Handlebars has rules of its own for names, and for arithmetic none; what is left for it are names of the model and blocks.
 *
 * @param isFigure whether there is a figure of a name
 */
export function cutReferences(template: string, isFigure: (name: string) => boolean): CutTemplate {
  const cut: CutReference[] = [];
  const pieces: string[] = [];
  let done = 0;
  for (const reference of templateReferences(template, isFigure)) {
    const { start, end } = reference.span;
    pieces.push(withoutMarks(template.slice(done, start)), markOf(cut.length, template.slice(start, end)));
    cut.push({ reference, before: wordsBefore(template, start), behind: wordsBehind(template, end) });
    done = end;
  }
  return { text: [...pieces, withoutMarks(template.slice(done))].join(""), cut };
}

/** Puts what each reference prints in the place of its mark, as HTML. */
export function replaceMarks(
  text: string,
  print: (index: number) => { readonly html: string; readonly dropped: number },
): string {
  let dropped = 0;
  return text
    .split(MARK)
    .map((piece, position) => {
      if (position % 2 === 0) {
        const words = piece.slice(dropped);
        dropped = 0;
        return words;
      }
      const result = print(indexIn(piece));
      ({ dropped } = result);
      return result.html;
    })
    .join("");
}

/** What marks are made of: a beginning, two digits of the reference's number, and what fills it up. */
const [BEGIN, FILL, ZERO] = ["\uE001", "\uE002", 0xe100];
const BASE = 0x1000;
const MARK = /(\uE001[^\uE001\uE002]{2}[\uE002\n\r]*)/u;

function markOf(index: number, tag: string): string {
  const digits = [Math.floor(index / BASE), index % BASE].map((digit) => String.fromCharCode(ZERO + digit));
  return BEGIN + digits.join("") + tag.slice(3).replace(/[^\n\r]/gu, FILL);
}

function indexIn(mark: string): number {
  return (mark.charCodeAt(1) - ZERO) * BASE + (mark.charCodeAt(2) - ZERO);
}

function withoutMarks(text: string): string {
  return text.replace(/[\uE001\uE002]/gu, "\uFFFD");
}

/** As far as words say something of a number. */
const NEAR = 40;
/** Elements that set words off, within one sentence. */
const EMPHASIS = /<\/?(?:b|strong|em|i|u|span)\b[^<>]*>/giu;

function wordsBefore(template: string, start: number): string {
  return (
    template
      .slice(Math.max(0, start - NEAR), start)
      .replace(EMPHASIS, "")
      .split(/[<>{}]/u)
      .at(-1) ?? ""
  );
}

function wordsBehind(template: string, end: number): string {
  return (
    template
      .slice(end, end + NEAR)
      .replace(EMPHASIS, "")
      .split(/[<{]/u, 1)[0] ?? ""
  );
}

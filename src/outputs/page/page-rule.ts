import type { PageSetup } from "../../pack/form-pack.ts";
import { pageMargins } from "./page-margins.ts";

/** The boxes that the page number stands in on odd and even pages, and how it stands there. */
const NUMBER_BOXES = {
  portrait: {
    odd: ["bottom-right", "padding: 7mm 14pt 0;"],
    even: ["bottom-left", "padding: 7mm 14pt 0;"],
  },
  landscape: {
    odd: ["left-bottom", "writing-mode: vertical-rl; text-align: end; padding: 14pt 7mm 14pt 0;"],
    even: ["left-top", "writing-mode: vertical-rl; text-align: start; padding: 14pt 7mm 14pt 0;"],
  },
} as const;

/**
 * The paper, its margins and the page number, which GB/T 9704 puts below the type area: 4号, one character in from the outer
 * edge, odd pages right and even pages left. On a page that lies across it is where it is on the others (GB/T 9704—2012, 7.5 and
 * 8: “A4纸型的表格横排时，页码位置与公文其他页码保持一致”), so it stands at the left edge and reads from the top down.
 *
 * @param name that of the pages it is for; without it, all
 */
export function pageRule(setup: PageSetup, landscape: boolean, role: string, name = ""): string {
  const { paper, pageNumber } = setup;
  const { top, right, bottom, left } = pageMargins(setup, landscape);
  const turn = landscape ? "landscape" : "portrait";
  const content = `${cssString(pageNumber.before)} counter(page) ${cssString(pageNumber.after)}`;
  const number = ([box, place]: readonly [string, string]) =>
    `@${box} { content: ${content}; font: 14pt "${role}"; vertical-align: top; ${place} }`;
  const { odd, even } = NUMBER_BOXES[turn];
  return `@page ${name} { size: ${paper} ${turn}; margin: ${top} ${right} ${bottom} ${left}; }
@page ${name}:right { ${number(odd)} }
@page ${name}:left { ${number(even)} }`;
}

/** A text as CSS has it: what would end it, or the page's styles, by its number. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}\p{Cs}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}

import { OPS, openPdf } from "../support/open-pdf.ts";
import { joinBars } from "./join-bars.ts";
import { type Glyph, joinGlyphs } from "./join-glyphs.ts";
import { type Matrix, multiply, place } from "./matrix.ts";
import type { Bar, Page } from "./page.ts";
import { rolesOf, type Tag } from "./roles.ts";

/** The drawing state that a PDF saves and restores. */
interface State {
  readonly matrix: Matrix;
  readonly colour: string;
}

/** What pdfjs makes of one character; a number among them moves the next one. */
interface PdfGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
}

/** The part of a pdfjs page that is read here, whose own types leave the arguments open. */
interface PdfPage {
  readonly view: readonly number[];
  readonly commonObjs: { get(name: string): { readonly name: string } };
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: (unknown[] | null)[] }>;
  getStructTree(): Promise<Tag | null>;
}

/** What stands where on each page of a PDF, taken from what draws it. */
export async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const pdf = await openPdf(bytes);
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(await readPage((await pdf.getPage(number)) as unknown as PdfPage));
  await pdf.destroy();
  return pages;
}

async function readPage(page: PdfPage): Promise<Page> {
  const [, , width = 0, height = 0] = page.view;
  const { fnArray, argsArray } = await page.getOperatorList();
  const roles = rolesOf(await page.getStructTree());
  const glyphs: Glyph[] = [];
  const bars: Bar[] = [];
  const saved: State[] = [];
  // A PDF counts upwards from the foot of the page.
  let state: State = { matrix: [1, 0, 0, -1, 0, height], colour: "#000000" };
  let line = UNMOVED;
  let [font, size, piece] = ["", 0, -1];
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] ?? [];
    switch (operator) {
      case OPS.beginMarkedContentProps:
        piece = args[1] as number;
        break;
      case OPS.endMarkedContent:
        piece = -1;
        break;
      case OPS.save:
        saved.push(state);
        break;
      case OPS.restore:
        state = saved.pop() ?? state;
        break;
      case OPS.transform:
        state = { ...state, matrix: multiply(state.matrix, args as unknown as Matrix) };
        break;
      case OPS.setFillRGBColor:
        state = { ...state, colour: args[0] as string };
        break;
      case OPS.beginText:
        line = UNMOVED;
        break;
      case OPS.setTextMatrix:
        line = args[0] as Matrix;
        break;
      case OPS.moveText:
        line = multiply(line, [1, 0, 0, 1, args[0] as number, args[1] as number]);
        break;
      case OPS.setFont:
        font = page.commonObjs.get(args[0] as string).name.replace(/^[A-Z]{6}\+/u, "");
        size = args[1] as number;
        break;
      case OPS.showText: {
        const set = { font, size, piece, role: roles.get(piece) ?? "" };
        glyphs.push(...glyphsOf(args[0] as (PdfGlyph | number)[], set, multiply(state.matrix, line)));
        break;
      }
      case OPS.constructPath:
        if (FILLS.includes(args[0] as number)) bars.push(barOf(args[2] as readonly number[], state));
        break;
    }
  }
  return { width, height, runs: joinGlyphs(glyphs), bars: joinBars(bars.filter(({ colour }) => colour !== "#ffffff")) };
}

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];
const FILLS: readonly number[] = [OPS.fill, OPS.eoFill];

function glyphsOf(
  shown: readonly (PdfGlyph | number)[],
  { size, ...set }: Pick<Glyph, "font" | "size" | "piece" | "role">,
  matrix: Matrix,
): Glyph[] {
  const scale = Math.hypot(matrix[0], matrix[1]);
  const turned = Math.abs(matrix[1]) > Math.abs(matrix[0]);
  const glyphs: Glyph[] = [];
  let along = 0;
  for (const each of shown) {
    if (typeof each === "number") {
      along -= (each / 1000) * size;
      continue;
    }
    const [left, baseline] = place(matrix, along, 0);
    const advance = (each.width / 1000) * size;
    const character = each.originalCharCode === 0 ? MISSING : each.unicode;
    glyphs.push({ ...set, character, size: size * scale, left, baseline, width: advance * scale, turned });
    along += advance;
  }
  return glyphs;
}

/** What stands for a character that the font has no glyph for. */
export const MISSING = "\u{FFFD}";

function barOf([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[], { matrix, colour }: State): Bar {
  const [[left, top], [right, bottom]] = [place(matrix, x0, y0), place(matrix, x1, y1)];
  return {
    left: Math.min(left, right),
    top: Math.min(top, bottom),
    width: Math.abs(right - left),
    height: Math.abs(bottom - top),
    colour,
  };
}

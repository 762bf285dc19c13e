import { createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import { openSync } from "fontkit";
import { builtInFonts } from "../../src/documents/fonts/role-fonts.ts";
import type { Page, Run } from "./page.ts";
import { pngOf } from "./png.ts";

/** A page with the ink it is drawn in. */
export interface Inked {
  readonly page: Page;
  readonly ink: string;
}

/** What a page was and what it is, drawn over each other: black is what stayed, red what went and blue-green what came. */
export const [STAYED, WENT, CAME] = ["#000", "#f00", "#0ff"];

// Dots to a point: small print can be read.
const SCALE = 1.6;

/** Draws pages over each other as a PNG, from what stands where and the fonts that documents are set in. */
export function drawPages(pages: readonly Inked[]): Buffer {
  registerFonts();
  const width = Math.max(...pages.map(({ page }) => page.width));
  const height = Math.max(...pages.map(({ page }) => page.height));
  const canvas = createCanvas(Math.ceil(width * SCALE), Math.ceil(height * SCALE));
  const context = canvas.getContext("2d");
  context.scale(SCALE, SCALE);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = "multiply";
  for (const each of pages) drawPage(context, each);
  return pngOf(canvas.data(), canvas.width, canvas.height);
}

function drawPage(context: SKRSContext2D, { page, ink }: Inked): void {
  for (const { left, top, width, height, colour } of page.bars) {
    context.fillStyle = colour === "#000000" ? ink : colour;
    context.fillRect(left, top, width, height);
  }
  context.fillStyle = ink;
  for (const run of page.runs) drawRun(context, run);
}

/** The characters are spread over the width they were printed in. */
function drawRun(context: SKRSContext2D, { text, font, size, left, baseline, width, turned }: Run): void {
  context.save();
  context.translate(left, baseline);
  if (turned) context.rotate(Math.PI / 2);
  context.font = `${size}px "${font}"`;
  context.letterSpacing = "0px";
  context.letterSpacing = `${(width - context.measureText(text).width) / [...text].length}px`;
  context.fillText(text, 0, 0);
  context.restore();
}

const ROLES = ["小标宋", "黑体", "楷体", "仿宋", "宋体"];

const registered = new Set<string>();

/** Gives the fonts the names that they have in a PDF. */
function registerFonts(): void {
  for (const { path } of ROLES.flatMap((role) => builtInFonts(role))) {
    if (registered.has(path)) continue;
    registered.add(path);
    const font = openSync(path);
    if ("postscriptName" in font) GlobalFonts.registerFromPath(path, font.postscriptName);
  }
}

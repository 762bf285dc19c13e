import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import { plainFont } from "../../../src/documents/fonts/plain-font.ts";
import { builtInFonts } from "../../../src/documents/fonts/role-fonts.ts";

const song = readFileSync(builtInFonts("宋体")[0].path);
const woff = readFileSync(
  createRequire(import.meta.url).resolve("@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff"),
);

/** A collection of this one font, as Windows has its 宋体: the tables' places count from the beginning of the file. */
function collection(font: Buffer): Buffer {
  const head = Buffer.alloc(16);
  head.write("ttcf", 0, "latin1");
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(1, 8);
  head.writeUInt32BE(head.length, 12);
  const moved = Buffer.from(font);
  for (let index = 0; index < moved.readUInt16BE(4); index++) {
    const at = 12 + 16 * index + 8;
    moved.writeUInt32BE(moved.readUInt32BE(at) + head.length, at);
  }
  return Buffer.concat([head, moved]);
}

/** The font with a table called by another name. */
function withTable(old: string, fresh: string): Buffer {
  const renamed = Buffer.from(song);
  renamed.write(fresh, renamed.indexOf(old), "latin1");
  return renamed;
}

/** The font with a table filled with one byte. */
function withFilled(table: string, byte: number): Buffer {
  const filled = Buffer.from(song);
  const entry = filled.indexOf(table);
  const start = filled.readUInt32BE(entry + 8);
  return filled.fill(byte, start, start + filled.readUInt32BE(entry + 12));
}

test("a plain font stays as it is", () => {
  expect(plainFont(song)).toBe(song);
});

test.each([
  ["WOFF", woff, "LXGWWenKai-Regular"],
  ["a collection", collection(song), "NotoSerifSC-Regular"],
])("a font comes out of %s whole", (_, bytes, name) => {
  const font = create(plainFont(bytes) as Buffer) as Font;
  expect(font.postscriptName).toBe(name);
  expect(font.glyphForCodePoint("国".codePointAt(0) as number).path.commands.length).toBeGreaterThan(10);
});

describe("is no font:", () => {
  test.each([
    ["nothing", Buffer.alloc(0)],
    ["a text", Buffer.from("字体: 仿宋")],
    ["a font cut off", song.subarray(0, 1_000_000)],
    ["a WOFF cut off", woff.subarray(0, 1_000_000)],
    ["a font with other outlines than TrueType's", withTable("glyf", "CFF ")],
    ["another kind of file", Buffer.alloc(100_000, "PK")],
    ["a font that begins as none does", Buffer.concat([Buffer.from([9, 9, 9, 9]), song.subarray(4)])],
  ])("%s", (_, bytes) => {
    expect(plainFont(bytes)).toBeUndefined();
  });

  const tables = ["cmap", "glyf", "head", "hhea", "loca", "maxp"];
  test.each(tables.flatMap((table) => [0, 0xff].map((byte) => [table, byte] as const)))(
    "a font whose %s is full of %i",
    (table, byte) => {
      expect(plainFont(withFilled(table, byte))).toBeUndefined();
    },
  );
});

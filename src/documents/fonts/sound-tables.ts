/** A table of a font: the pieces of its entry in the directory, and what it holds. */
export interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Buffer;
}

const MAGIC = 0x5f0f3cf5;

/**
 * Whether there are TrueType outlines, and characters that lead to them, in tables that go together: browsers draw other outlines
 * in a PDF as if they were pictures. Throws RangeError where a table is too short for what it has to hold.
 *
 * Why not by the tables' checksums: they are wrong in fonts that all other programs take.
 */
export function areSound(tables: readonly Table[]): boolean {
  const found = new Map(tables.map(({ tag, data }) => [tag, data]));
  const [cmap, glyf, head, hhea, hmtx, loca, maxp] = ["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"].map(
    (tag) => found.get(tag),
  );
  if (!cmap || !glyf || !head || !hhea || !hmtx || !loca || !maxp) return false;
  if (head.readUInt32BE(12) !== MAGIC || head.readUInt16BE(18) === 0) return false;
  const glyphs = maxp.readUInt16BE(4);
  const widths = hhea.readUInt16BE(34);
  if (glyphs === 0 || widths === 0 || widths > glyphs || hmtx.length < 4 * widths) return false;
  const starts = startsOf(head, loca, glyphs);
  return (starts.at(-1) as number) <= glyf.length && haveExtent(glyf, starts) && leadsFromUnicode(cmap);
}

/** Where in its table each glyph starts, and where the last one ends. */
function startsOf(head: Buffer, loca: Buffer, glyphs: number): number[] {
  const areLong = head.readUInt16BE(50) === 1;
  return Array.from({ length: glyphs + 1 }, (_, index) =>
    areLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index),
  );
}

/** Whether there are glyphs, and at least half of them cover some ground: where the table was wiped out, none does. */
function haveExtent(glyf: Buffer, starts: readonly number[]): boolean {
  const drawn = starts.filter((start, index) => start < (starts[index + 1] ?? 0));
  const wide = drawn.filter((start) => glyf.readInt16BE(start + 2) < glyf.readInt16BE(start + 6));
  return drawn.length > 0 && wide.length >= drawn.length / 2;
}

/** The kinds of lists that lead from Unicode to glyphs. */
const FORMATS = new Set([0, 4, 6, 10, 12, 13]);

function leadsFromUnicode(cmap: Buffer): boolean {
  return Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => {
    const at = 4 + 8 * index;
    const [platform, encoding] = [cmap.readUInt16BE(at), cmap.readUInt16BE(at + 2)];
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    return isUnicode && FORMATS.has(cmap.readUInt16BE(cmap.readUInt32BE(at + 4)));
  }).includes(true);
}

import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const [EIGHT_BITS, RGBA, UNFILTERED] = [8, 6, 0];

/**
 * An opaque picture as a PNG, from its rows of red, green, blue and opacity.
 *
 * Why not the canvas' own: it tries for the smallest file, which takes longer than all the drawing.
 */
export function pngOf(pixels: Buffer, width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([EIGHT_BITS, RGBA], 8);
  const length = width * 4;
  const rows = Buffer.alloc((length + 1) * height, UNFILTERED);
  for (let row = 0; row < height; row++) pixels.copy(rows, row * (length + 1) + 1, row * length, (row + 1) * length);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 1 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

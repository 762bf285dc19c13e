import { inflateSync } from "node:zlib";
import { areSound, type Table } from "./sound-tables.ts";

/** What such a file begins with: TrueType as Microsoft and as Apple has it, a collection, WOFF. */
const KINDS = new Set(["\0\x01\0\0", "true", "ttcf", "wOFF"]);

/**
 * A font as plain TrueType, taken out of a WOFF file or, the first there, of a collection; undefined if the bytes are no such
 * font, or not all of one.
 *
 * Why not by a library: subset-font's takes a second for a Chinese WOFF, node's own inflating a tenth of that; and collections,
 * as Windows has them for 宋体, it doesn't take.
 */
export function plainFont(bytes: Buffer): Buffer | undefined {
  try {
    const kind = bytes.toString("latin1", 0, 4);
    const tables =
      kind === "wOFF"
        ? woffTables(bytes)
        : kind === "ttcf"
          ? tablesAt(bytes, bytes.readUInt32BE(12))
          : tablesAt(bytes, 0);
    if (!KINDS.has(kind) || !areSound(tables)) return undefined;
    return kind === "wOFF" || kind === "ttcf" ? assemble(tables) : bytes;
  } catch {
    // Offsets that lead out of the file, or what doesn't inflate.
    return undefined;
  }
}

function tablesAt(bytes: Buffer, start: number): Table[] {
  return Array.from({ length: bytes.readUInt16BE(start + 4) }, (_, index) => {
    const at = start + 12 + 16 * index;
    const data = within(bytes, bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
    return { tag: bytes.toString("latin1", at, at + 4), checksum: bytes.readUInt32BE(at + 4), data };
  });
}

function woffTables(bytes: Buffer): Table[] {
  return Array.from({ length: bytes.readUInt16BE(12) }, (_, index) => {
    const at = 44 + 20 * index;
    const stored = within(bytes, bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8));
    const data = stored.length < bytes.readUInt32BE(at + 12) ? inflateSync(stored) : stored;
    return { tag: bytes.toString("latin1", at, at + 4), checksum: bytes.readUInt32BE(at + 16), data };
  });
}

function within(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new RangeError("a table ends behind the file");
  return bytes.subarray(start, start + length);
}

function assemble(tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tables.length, 4);
  let end = head.length;
  const pieces = tables.map(({ tag, checksum, data }, index) => {
    const at = 12 + 16 * index;
    head.write(tag, at, "latin1");
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    const padding = -data.length & 3;
    end += data.length + padding;
    return Buffer.concat([data, Buffer.alloc(padding)]);
  });
  return Buffer.concat([head, ...pieces]);
}

import { readFile } from "node:fs/promises";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import { fontOf } from "./role-fonts.ts";

/** The fonts of one run: each file is read once however many documents it is cut for. */
export interface Fonts {
  /** Those of the characters that the role's font has no glyph for. */
  missing(role: string, characters: Iterable<string>): Promise<string[]>;
  /** The role's font cut down to the characters, as TrueType. */
  subset(role: string, characters: Iterable<string>): Promise<Uint8Array>;
}

/** Opens no file until one is asked for. */
export function openFonts(): Fonts {
  const files = new Map<string, Promise<Buffer>>();
  const faces = new Map<string, Promise<fontkit.Font>>();
  const bytes = (role: string) => once(files, fontOf(role).file, (file) => readFile(file));
  const face = (role: string) =>
    once(faces, fontOf(role).file, async () => fontkit.create(await bytes(role)) as fontkit.Font);
  return {
    missing: async (role, characters) => {
      const font = await face(role);
      return [...characters].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) as number));
    },
    subset: async (role, characters) =>
      subsetFont(await bytes(role), [...characters].sort().join(""), { targetFormat: "truetype" }),
  };
}

function once<K, V>(cache: Map<K, V>, key: K, make: (key: K) => V): V {
  const made = cache.get(key) ?? make(key);
  cache.set(key, made);
  return made;
}

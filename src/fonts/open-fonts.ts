import { readFile } from "node:fs/promises";
import type { Font } from "fontkit";
import { commonCharacters } from "./common-characters.ts";
import { fontOf } from "./role-fonts.ts";

/** The fonts of one run: each file is read once however many documents it is cut for. */
export interface Fonts {
  /** Those of the characters that the role's font has no glyph for. */
  missing(role: string, characters: Iterable<string>): Promise<string[]>;
  /** The role's font cut down to the characters, as TrueType. */
  subset(role: string, characters: Iterable<string>): Promise<Uint8Array>;
}

/** Opens no file, and loads no reader of fonts, until it is needed: most departments write with common characters alone. */
export function openFonts(): Fonts {
  const files = new Map<string, Promise<Buffer>>();
  const faces = new Map<string, Promise<Font>>();
  const bytes = (role: string) => once(files, fontOf(role).file, (file) => readFile(file));
  const face = (role: string) =>
    once(faces, fontOf(role).file, async () => {
      const { create } = await import("fontkit");
      return create(await bytes(role)) as Font;
    });
  const common = commonCharacters();
  return {
    missing: async (role, characters) => {
      const rare = [...characters].filter((character) => !common.has(character));
      if (rare.length === 0) return [];
      const font = await face(role);
      return rare.filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) as number));
    },
    subset: async (role, characters) => {
      const { default: subsetFont } = await import("subset-font");
      return subsetFont(await bytes(role), [...characters].sort().join(""), { targetFormat: "truetype" });
    },
  };
}

function once<K, V>(cache: Map<K, V>, key: K, make: (key: K) => V): V {
  const made = cache.get(key) ?? make(key);
  cache.set(key, made);
  return made;
}

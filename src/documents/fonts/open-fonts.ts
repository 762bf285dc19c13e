import { readFile } from "node:fs/promises";
import type { Font } from "fontkit";
import { EnvironmentError } from "../../printing/environment-error.ts";
import { brokenAmong, brokenFont } from "./broken-font.ts";
import { commonCharacters, everydayCharacters } from "./common-characters.ts";
import { plainFont } from "./plain-font.ts";
import type { FontFile, RoleFonts } from "./role-fonts.ts";

/** The characters of a role that one of its fonts prints. */
export interface Share {
  readonly font: FontFile;
  readonly characters: readonly string[];
  /** Those of them that it only prints because the fonts before it have no glyph for them. */
  readonly stoodInFor: readonly string[];
}

/** The characters of a role by the font that prints them, and those that no font of it prints. */
interface FontShares {
  /** The role's own font, whether or not there is anything for it to print. */
  readonly own: FontFile;
  readonly shares: readonly Share[];
  readonly missing: readonly string[];
}

/**
 * What some fonts have a glyph for, though it is nothing to print by itself: a zero-width space is pasted in by mistake, ⿰ says
 * how a character is put together, and an accent has to come from the font of its letter.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{M}\u2ff0-\u2fff]/u;

/** The fonts of one run: each file is read once however many documents it is cut for. A broken one throws EnvironmentError. */
export interface Fonts {
  /** Which of the role's fonts prints which of the characters. */
  share(role: string, characters: Iterable<string>): Promise<FontShares>;
  /** A font cut down to the characters, as TrueType. */
  subset(font: FontFile, characters: Iterable<string>): Promise<Uint8Array>;
  /** The fonts that a role is set in. */
  all(role: string): readonly FontFile[];
}

/** Opens no file, and loads no reader of fonts, until it is needed: most departments write with common characters alone. */
export function openFonts(fontsOf: RoleFonts): Fonts {
  const files = new Map<string, Promise<Buffer>>();
  const faces = new Map<string, Promise<Font>>();
  const bytes = (path: string) =>
    once(files, path, async () => {
      const font = plainFont(await readFile(path).catch((cause: Error) => Promise.reject(brokenFont(path, cause))));
      if (!font) throw brokenFont(path);
      return font;
    });
  const face = (font: FontFile) =>
    once(faces, font.path, async () => {
      const { create } = await import("fontkit");
      return create(await bytes(font.path)) as Font;
    });
  // What a font was last cut to: cutting what needs no more out of a smaller one takes less, and comes to the same bytes.
  const cuts = new Map<string, { readonly characters: ReadonlySet<string>; readonly cut: Promise<Buffer> }>();
  const common = commonCharacters();
  const everyday = everydayCharacters();
  /** The smallest that has all the characters that the font has of some. */
  const smallestOf = ({ path, everyday: small }: FontFile, wanted: ReadonlySet<string>): Promise<Buffer> => {
    const known = cuts.get(path);
    if (known && isWithin(wanted, known.characters)) return known.cut;
    return bytes(small && isWithin(wanted, everyday) ? small : path);
  };
  const lacking = async (font: FontFile, characters: readonly string[]): Promise<string[]> => {
    const doubtful = characters.filter((character) => !(font.known && common.has(character)));
    if (doubtful.length === 0) return [];
    try {
      const opened = await face(font);
      return doubtful.filter(
        (character) => UNPRINTABLE.test(character) || !opened.hasGlyphForCodePoint(character.codePointAt(0) as number),
      );
    } catch (error) {
      throw asBroken(font, error);
    }
  };
  return {
    share: async (role, characters) => {
      const [own, ...others] = fontsOf(role);
      const shares: Share[] = [];
      const lacked = new Set<string>();
      let left = [...characters];
      for (const font of [own, ...others]) {
        const missing = new Set(await lacking(font, left));
        const passes = (each: string) => missing.has(each) || font.leaves?.includes(each) === true;
        const printed = left.filter((each) => !passes(each));
        if (printed.length > 0)
          shares.push({ font, characters: printed, stoodInFor: printed.filter((each) => lacked.has(each)) });
        for (const each of missing) lacked.add(each);
        left = left.filter(passes);
      }
      return { own, shares, missing: left };
    },
    subset: (font, characters) => {
      const wanted = new Set(characters);
      const cut = cutFont(smallestOf(font, wanted), wanted).catch((error: unknown) => {
        throw asBroken(font, error);
      });
      const known = cuts.get(font.path);
      if (!known || !isWithin(wanted, known.characters)) cuts.set(font.path, { characters: wanted, cut });
      return cut;
    },
    all: fontsOf,
  };
}

/** What a reader of fonts throws says nothing to people, and comes of what is in the file. */
function asBroken(font: FontFile, error: unknown): EnvironmentError {
  return error instanceof EnvironmentError ? error : brokenAmong([font], error as Error);
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((each) => all.has(each));
}

async function cutFont(font: Promise<Buffer>, characters: ReadonlySet<string>): Promise<Buffer> {
  const bytes = await font;
  const { default: subsetFont } = await import("subset-font");
  return subsetFont(bytes, [...characters].sort().join(""), { targetFormat: "truetype" });
}

function once<K, V>(cache: Map<K, V>, key: K, make: (key: K) => V): V {
  const made = cache.get(key) ?? make(key);
  cache.set(key, made);
  return made;
}

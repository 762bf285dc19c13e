import { type Document, visit } from "yaml";
import { isFault, parseQuantity } from "../../values/quantities/parse-quantity.ts";
import { nameUnseen, ODD_BLANKS } from "../characters/unseen-characters.ts";
import { type Finding, finding } from "../finding.ts";
import { rangeBetween, type SourceFile } from "../source-file.ts";

const ODD = `([${ODD_BLANKS}]+)`;

/** Where YAML needs a blank or nothing: how it looks, and what to say of a blank there that is none. */
const PLACES: readonly (readonly [pattern: string, where: string, hint: string, right?: string])[] = [
  [`^ *${ODD}`, "行首的缩进里是", "删去，用空格键（英文输入法）重新缩进"],
  [`^ *(?:- +)*- *${ODD}`, "“-”后面是", "改用空格键（英文输入法）打的空格", " "],
  [`(?:^[ -]*|[{,] *)[^\\s:：#"'{},]+: *${ODD}`, "冒号后面是", "改用空格键（英文输入法）打的空格", " "],
  [`(?<=\\S)${ODD} *(?=$|[,}\\]]| #)`, "内容后面跟着", "删去", ""],
];

const ANY = new RegExp(`[${ODD_BLANKS}]`, "u");

/** Blanks that look like one and are none, where YAML needs a blank or nothing: they would be blamed on the colon or the unit. */
export function oddBlanks(source: SourceFile, document: Document): Finding[] {
  if (!ANY.test(source.text)) return [];
  const found = [...betweenParts(source), ...withinParts(source, document)];
  const byStart = new Map(found.toReversed().map((each) => [each.start, each]));
  return [...byStart.values()].map(({ start, characters, where, hint, right }) => {
    const range = rangeBetween(source, start, start + characters.length);
    const mend = right === undefined ? undefined : { text: right };
    return finding("JX103", range, `${where}${nameUnseen(characters)}`, hint, mend);
  });
}

/** Such blanks, where they begin, and what to say of them. */
interface OddBlank {
  readonly start: number;
  readonly characters: string;
  readonly where: string;
  readonly hint: string;
  /** What to write instead; the blanks of an indentation must be counted. */
  readonly right?: string | undefined;
}

function betweenParts({ text }: SourceFile): OddBlank[] {
  return PLACES.flatMap(([pattern, where, hint, right]) =>
    [...text.matchAll(new RegExp(pattern, "dgmu"))].flatMap(({ 1: characters = "", indices }) => {
      const [start] = indices?.[1] ?? [0];
      return isComment(text, start) ? [] : [{ start, characters, where, hint, right }];
    }),
  );
}

function isComment(text: string, at: number): boolean {
  return /^\s*#|\s#/u.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at));
}

const ANYWHERE = new RegExp(`[${ODD_BLANKS}]+`, "u");

/** The same within names, and between a number and its unit. */
function withinParts({ text }: SourceFile, document: Document): OddBlank[] {
  const found: OddBlank[] = [];
  visit(document, {
    Scalar: (key, { value, range }) => {
      if (typeof value !== "string" || !range) return;
      const isName = key === "key";
      if (!isName && isFault(parseQuantity(value.replace(/\s+/gu, "")))) return;
      const blank = ANYWHERE.exec(text.slice(range[0], range[1]));
      if (!blank) return;
      const where = isName ? "名称里有" : "数量里有";
      found.push({ start: range[0] + blank.index, characters: blank[0], where, hint: "删去", right: "" });
    },
  });
  return found;
}

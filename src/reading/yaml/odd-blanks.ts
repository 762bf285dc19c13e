import { type Document, visit } from "yaml";
import { isFault, parseQuantity } from "../../values/quantities/parse-quantity.ts";
import { nameUnseen, ODD_BLANKS } from "../characters/unseen-characters.ts";
import { type Finding, finding } from "../finding.ts";
import { rangeBetween, type SourceFile } from "../source-file.ts";

const ODD = `([${ODD_BLANKS}]+)`;

/** Where YAML needs a blank or nothing: how it looks, and what to say of a blank there that is none. */
const PLACES: readonly (readonly [pattern: string, where: string, hint: string])[] = [
  [`^ *${ODD}`, "行首的缩进里是", "删去，用空格键（英文输入法）重新缩进"],
  [`^ *(?:- +)*- *${ODD}`, "“-”后面是", "改用空格键（英文输入法）打的空格"],
  [`(?:^[ -]*|[{,] *)[^\\s:：#"'{},]+: *${ODD}`, "冒号后面是", "改用空格键（英文输入法）打的空格"],
  [`(?<=\\S)${ODD} *(?=$|[,}\\]]| #)`, "内容后面跟着", "删去"],
];

/** Blanks that look like one and are none, where YAML needs a blank or nothing: they would be blamed on the colon or the unit. */
export function oddBlanks(source: SourceFile): Finding[] {
  const starts = new Set<number>();
  return PLACES.flatMap(([pattern, where, hint]) =>
    [...source.text.matchAll(new RegExp(pattern, "dgmu"))].flatMap((match) => {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      if (starts.has(start) || isComment(source, start)) return [];
      starts.add(start);
      return [finding("JX103", rangeBetween(source, start, end), `${where}${nameUnseen(match[1] ?? "")}`, hint)];
    }),
  );
}

function isComment({ text }: SourceFile, at: number): boolean {
  return /^\s*#|\s#/u.test(text.slice(text.lastIndexOf("\n", at) + 1, at));
}

const BLANK = new RegExp(`[${ODD_BLANKS}]+`, "u");

/** The same within names, and between a number and its unit. */
export function oddBlanksWithin(source: SourceFile, document: Document): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar: (key, { value, range }) => {
      const written = source.text.slice(range?.[0], range?.[1]);
      const blank = typeof value === "string" ? BLANK.exec(written) : null;
      if (!blank) return;
      const isName = key === "key";
      if (!isName && isFault(parseQuantity(written.replace(/\s+/gu, "")))) return;
      const start = (range?.[0] ?? 0) + blank.index;
      const message = `${isName ? "名称里有" : "数和单位之间是"}${nameUnseen(blank[0])}`;
      findings.push(finding("JX103", rangeBetween(source, start, start + blank[0].length), message, "删去"));
    },
  });
  return findings;
}

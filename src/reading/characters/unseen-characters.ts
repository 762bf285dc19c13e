/** Blanks that are no blanks to a computer, as part of a pattern's class. */
export const ODD_BLANKS = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\u3164\\u2800";

/** Characters that nobody sees at all: scripts that join their letters need some of them between these, and nowhere else. */
const JOINING = "\\p{Script=Mongolian}\\p{Script=Arabic}\\p{Script=Tibetan}";
export const UNSEEN = `(?<![${JOINING}])[\\p{Cf}\\u2028\\u2029\\u115f\\u1160]`;

const NAMES: Readonly<Record<string, string>> = {
  "\u3000": "全角空格",
  "\u00a0": "不间断空格",
  "\u200b": "零宽空格",
  "\u200c": "零宽不连字",
  "\u200d": "零宽连字",
  "\u2060": "零宽的不断行标记",
  "\ufeff": "字节顺序标记",
  "\u00ad": "软连字符",
  "\u2028": "行分隔符",
  "\u2029": "段分隔符",
};

const BLANK = new RegExp(`[${ODD_BLANKS}]`, "u");

/** What a character that nobody sees is called, with the number by which it can be looked up. */
export function nameUnseen(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const name = NAMES[character] ?? (BLANK.test(character) ? "特殊的空格" : "看不见的字符");
  return `${name}（${code}）`;
}

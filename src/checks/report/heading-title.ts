/** A heading's title without the number someone typed before it. */
interface TypedTitle {
  readonly number: string;
  readonly words: string;
}

const CHINESE = "[一二三四五六七八九十]+";
const NUMBER = new RegExp(
  `^(?:[（(](?:${CHINESE}|\\d+)[）)]|第(?:${CHINESE}|\\d+)(?:部分|章|节)|${CHINESE}[、.．]|\\d+[)）]|\\d+(?:[.．]\\d+)+(?=\\s)|\\d+[.．、](?!\\d)|[①-⑳])`,
  "u",
);

/** Takes a title apart into its typed number, if it has one, and its words. */
export function splitTitle(title: string): TypedTitle {
  const number = NUMBER.exec(title)?.[0] ?? "";
  return { number, words: title.slice(number.length).trim() };
}

/** A heading as it is written in the report. */
export function headingLine(level: number, title: string): string {
  return `${"#".repeat(level)} ${title}`;
}

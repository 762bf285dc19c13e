import { nameUnseen, ODD_BLANKS } from "../../reading/characters/unseen-characters.ts";
import { unusualCharacters } from "../../reading/characters/unusual-characters.ts";
import { rangeBetween } from "../../reading/source-file.ts";
import { unusualCharacter } from "../arising/unusual-character.ts";
import { check, type Spot } from "../check.ts";
import type { ReportSubject } from "./report-subject.ts";

/** A mark with a blank behind it that Markdown takes for none. */
const BLANK_BEHIND = new RegExp(`^ *(#{1,6}|[-+*]|\\d{1,3}[.)])([${ODD_BLANKS}]+)`, "gmu");

/** Characters of the report that nobody sees, or that look like others, and blanks that keep a mark from working. */
export const unusualInReport = check(
  unusualCharacter,
  ({ report: { source } }: Pick<ReportSubject, "report">): Spot[] => [
    ...unusualCharacters(source).map(({ range, ...words }) => ({ at: range, ...words })),
    ...[...source.text.matchAll(BLANK_BEHIND)].map(({ index, 0: all, 1: mark = "", 2: blank = "" }) => ({
      at: rangeBetween(source, index + all.length - blank.length, index + all.length),
      message: `“${mark}”后面是${nameUnseen(blank)}，“${mark}”不起作用`,
      hint: "改用空格键（英文输入法）打的空格",
    })),
  ],
);

import { type Finding, finding } from "../finding.ts";
import { lineText, rangeBetween, type SourceFile } from "../source-file.ts";
import { nameUnseen, UNSEEN } from "./unseen-characters.ts";
import { LOOK_ALIKES, usualCharacter } from "./usual-character.ts";

const UNUSUAL = new RegExp(`(?<unseen>(?:${UNSEEN})+)|[${LOOK_ALIKES}]`, "gu");

/** Characters that nobody sees, or that look like others, wherever they stand in a file but in lines that match `besides`. */
export function unusualCharacters(source: SourceFile, besides?: RegExp): Finding[] {
  return [...source.text.matchAll(UNUSUAL)].flatMap(({ index, 0: characters, groups }) => {
    const range = rangeBetween(source, index, index + characters.length);
    if (besides?.test(lineText(source, range.start.line))) return [];
    if (groups?.unseen) {
      const hint = "删去：把这一处前后的字选中，重新打一遍";
      return [finding("JX103", range, `这里夹着${nameUnseen(characters)}，看不见`, hint, { text: "" })];
    }
    const usual = usualCharacter(characters);
    if (usual === undefined) return [];
    const code = `U+${characters.codePointAt(0)?.toString(16).toUpperCase()}`;
    const message = `“${characters}”（${code}）看上去像“${usual}”，是另一个字符`;
    return [finding("JX103", range, message, `改成“${usual}”，重新打一遍，或者从这里复制`, { text: usual })];
  });
}

import { type Finding, finding } from "../finding.ts";
import { rangeBetween, type SourceFile } from "../source-file.ts";
import { nameUnseen, UNSEEN } from "./unseen-characters.ts";
import { LOOK_ALIKES, usualCharacter } from "./usual-character.ts";

const UNUSUAL = new RegExp(`(?:${UNSEEN})+|[${LOOK_ALIKES}]`, "gu");
/** As much of a word as shows where a character stands. */
const WORD = 4;

/** Characters that nobody sees, or that look like others, wherever they stand in a file. */
export function unusualCharacters(source: SourceFile): Finding[] {
  return [...source.text.matchAll(UNUSUAL)].flatMap(({ index, 0: characters }) => {
    const range = rangeBetween(source, index, index + characters.length);
    const usual = usualCharacter(characters);
    if (!UNSEEN_FIRST.test(characters))
      return usual === undefined ? [] : [lookAlike(source, index, characters, usual, range)];
    const hint = "删去：把这一处前后的字选中，重新打一遍";
    return [finding("JX103", range, `这里夹着${nameUnseen(characters)}，看不见`, hint)];
  });
}

const UNSEEN_FIRST = new RegExp(`^${UNSEEN}`, "u");

function lookAlike(
  { text }: SourceFile,
  index: number,
  character: string,
  usual: string,
  range: Finding["range"],
): Finding {
  const end = index + character.length;
  const around = (piece: string) => (/^\p{Script=Han}+$/u.test(piece) ? piece : "");
  const before = around(/\p{Script=Han}*$/u.exec(text.slice(Math.max(0, index - WORD), index))?.[0] ?? "");
  const behind = around(/^\p{Script=Han}*/u.exec(text.slice(end, end + WORD))?.[0] ?? "");
  const word = Array.from(before + usual + behind, (each) => usualCharacter(each) ?? each).join("");
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`;
  const message = `“${character}”（${code}）看上去像“${usual}”，是另一个字符`;
  return finding("JX103", range, message, `改成“${usual}”：${word}`);
}

import { wordsIn } from "../../reading/words.ts";
import { type UnitBehind, unitBehind } from "../../values/quantities/unit-behind.ts";
import { isCounted, POINTS, type Unit } from "../../values/quantities/units.ts";

/** A second unit right behind the first: 元 behind 万元, 公里 behind 吨. Undefined where what follows is a word: 元件, 级. */
export function unitTooMany(unit: Unit, rest: string): string | undefined {
  if (DATED.test(rest)) return undefined;
  const plain = unit.name.replace(/^[千万亿]/u, "");
  const repeated = [unit.name, plain].find((name) => name !== "" && rest.startsWith(name));
  if (repeated !== undefined && (isWhole(rest, repeated.length) || rest[repeated.length] === "均")) return repeated;
  const next = standingUnit(rest, ({ dimension }) => !isCounted(dimension) && dimension !== POINTS);
  if (!next) return undefined;
  const after = rest[next.length] ?? "";
  const isOfAWord = isCounted(unit.dimension) ? /\p{Script=Han}/u.test(after) : after === "级";
  return isOfAWord ? undefined : next.unit.name;
}

/** The unit that words begin with, if it is wrong there, and unless they begin with a longer word: 项目, 名列前茅. */
export function standingUnit(words: string, isWrong: (unit: Unit) => boolean): UnitBehind | undefined {
  const found = unitBehind(words);
  return found && isWrong(found.unit) && isWhole(words, found.length) ? found : undefined;
}

/** Times that may follow the unit of time before them: 2023年年末, 3年年均. */
const DATED = /^(?:年[初末底中度均内终]|月[初末底中均内]|日[均内])/u;

/** As many characters as the longest word has. */
const LONGEST_WORD = 8;

function isWhole(words: string, length: number): boolean {
  const [first = ""] = wordsIn(words.slice(0, LONGEST_WORD).trimStart());
  return first.length <= length;
}

import words from "#generated/checks/department/turned-round.yaml.js";

const WORDS = words as Record<"做到的话" | "反着说的话" | "夹在中间的话" | "目标反着说", string[]>;

const NEGATED = new RegExp(
  `(?:${WORDS.反着说的话.join("|")})(?:${WORDS.夹在中间的话.join("|")})?(${WORDS.做到的话.join("|")})`,
  "gu",
);
const OTHERWISE = new RegExp(WORDS.目标反着说.join("|"), "u");

/**
 * Whether a result says the opposite of what its target asks for in the same word: 健全, and 不健全.
 *
 * @param isTaken whether what stands before and behind makes it no shortcoming after all: 没有发现不规范的
 */
export function isTurnedRound(
  result: string,
  target: string,
  isTaken: (before: string, behind: string) => boolean,
): boolean {
  const asked = new Set(WORDS.做到的话.filter((word) => asksFor(target, word)));
  return [...result.matchAll(NEGATED)].some(
    ({ 0: found, 1: word = "", index }) =>
      asked.has(word) && !isTaken(result.slice(0, index), result.slice(index + found.length)),
  );
}

/** Whether a target asks for something, and not for there being none of it. */
function asksFor(target: string, word: string): boolean {
  const clauses = target.split(/[，。；、！\n]/u).filter((clause) => clause.includes(word));
  return clauses.some((clause) => !OTHERWISE.test(clause.slice(0, clause.indexOf(word)).replaceAll("不断", "")));
}

import words from "#generated/checks/department/directions.yaml.js";

type Way = "升" | "降" | "平";

const WORDS = words as {
  目标: Record<Way, string[]>;
  完成: Record<"升" | "降", string[]>;
  不比较: string[];
  不说明什么: string[];
};

const AIMED = waysOf(WORDS.目标);
const REACHED = waysOf(WORDS.完成);
const INCOMPARABLE = new RegExp(WORDS.不比较.join("|"), "u");
const EMPTY = new RegExp(
  `${WORDS.不说明什么.join("|")}|[\\d.%％]+(?:万元|亿元|元|[件次人起个项例户])?|[，\\s（）]`,
  "gu",
);
/** Longer than a cell that only says which way it went. */
const LONGEST = 60;

/** The words of all ways, the longer ones first, and the way of each. */
function waysOf(ways: Partial<Record<Way, string[]>>): { pattern: RegExp; wayOf: ReadonlyMap<string, Way> } {
  const wayOf = new Map(Object.entries(ways).flatMap(([way, list]) => list.map((word) => [word, way as Way] as const)));
  const longestFirst = [...wayOf.keys()].sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(longestFirst.join("|"), "gu"), wayOf };
}

/**
 * Whether a result went the other way than its target asks: 不高于上年, and 比上年上涨12%.
 *
 * Only what has one way to go is compared, and of a result only what speaks of nothing but the indicator: where 效率 is to rise,
 * 办理时限下降 is no miss.
 */
export function goesTheOtherWay(result: string, target: string, indicator: string): boolean {
  if (result.length > LONGEST || target.length > LONGEST || INCOMPARABLE.test(target)) return false;
  const aims = new Set([...target.matchAll(AIMED.pattern)].map(([word]) => AIMED.wayOf.get(word)));
  const [first, second] = [...result.matchAll(REACHED.pattern)];
  const [aim] = aims;
  if (!first || second || !aim || aims.size > 1) return false;
  const [before, behind] = [result.slice(0, first.index), result.slice(first.index + first[0].length)];
  if (/[不未没零负无]有?$/u.test(before) || /^\s*(?:[-－负零]|0(?!\.\d*[1-9]))/u.test(behind)) return false;
  const subject = before.replace(EMPTY, "");
  const rest = behind.replace(EMPTY, "");
  const isOfIt = rest === "" && (subject === "" || `${indicator} ${target}`.includes(subject));
  return isOfIt && REACHED.wayOf.get(first[0]) !== aim;
}

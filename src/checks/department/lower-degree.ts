/** What work is graded by, from the best down; words of one rank mean the same. */
const RANKS = [
  ["优秀", "优"],
  ["良好", "良"],
  ["合格", "及格", "一般", "中"],
  ["不合格", "不及格", "较差", "差"],
];

/** Much, before what is to become better. */
const MUCH = "(?:明显|显著|大幅|大力|全面|极大|较大)(?:幅)?(?:度|程度)?地?";
/** A little. */
const LITTLE = /(?:有所|略有|稍有|初步|部分|一定程度上?)地?(\p{Script=Han}{2})/gu;
/** Nearly done is not done. */
const NEARLY = /(?:基本|大部分|大体)(完成|建成|实现|达到|达标|健全|落实|到位|解决|消除|覆盖|完善)/gu;

/** A longer result tells of more than one thing. */
const LONGEST = 100;

/** Whether a result says less of the same than its target: 有所提升 for 明显提升, 基本建成 for 建成, 良好 for 优秀. */
export function isLowerDegree(result: string, target: string): boolean {
  if (result.length > LONGEST || target.length > LONGEST) return false;
  const [aimed, reached] = [rankOf(target), rankOf(result)];
  if (aimed >= 0 && reached >= 0) return reached > aimed;
  const isLittle = [...result.matchAll(LITTLE)].some(([, what]) => new RegExp(MUCH + what, "u").test(target));
  return isLittle || [...result.matchAll(NEARLY)].some(([, what = ""]) => asksWholly(target, what));
}

function rankOf(words: string): number {
  const grade = words.replace(
    /^(?:达到|达|评为|评定为|获评|考核|评价|等次|结果|为|及)*|(?:及?以上|等次|等级|档次?|水平|。)*$/gu,
    "",
  );
  return RANKS.findIndex((same) => same.includes(grade));
}

function asksWholly(target: string, what: string): boolean {
  return target.includes(what) && !/基本|大部分|大体|部分/u.test(target);
}

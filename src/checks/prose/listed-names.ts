import { BLANK } from "../../reading/passage.ts";

/** How many names an enumeration has: at least those that 、 parts, at most those that 和 does as well. */
interface NameCount {
  readonly least: number;
  readonly most: number;
}

/** “三个科室：甲、乙、丙。”: nothing but names up to the stop. */
export function namesBehind(rest: string): NameCount | undefined {
  const [, list] = /^[^，。；：\n]{0,8}：([^，。；：\n]*)(?:[。；\n]|$)/u.exec(rest) ?? [];
  return list === undefined ? undefined : countNames(list);
}

/** “加挂甲、乙、丙牌子三块牌子”: names before their number, where each is plainly one of them, or of plaques, which are nothing else. */
export function namesBefore(
  before: string,
  measure: string,
  words: string,
): (NameCount & { readonly keyword: string }) | undefined {
  const list = before.split(/[，。；：\n]/u).at(-1) ?? "";
  const names = countNames(list);
  const keyword = words.slice(0, 2);
  const isSaid =
    measure === "块" || (keyword.length === 2 && list.split("、").every((each) => isCalled(each, keyword)));
  return names && isSaid ? { ...names, keyword } : undefined;
}

/** Whether a name ends with the word for what it is, or, as sections of an office do, with a part of it: 办公室 and 就业股 are 股室. */
function isCalled(name: string, keyword: string): boolean {
  return name.endsWith(keyword) || (/^[股室科处]{2}$/u.test(keyword) && keyword.includes(name.slice(-1)));
}

function countNames(list: string): NameCount | undefined {
  const plain = list.replace(/（[^（）]*）|《[^《》]*》|“[^“”]*”/gu, (within) => BLANK.repeat(within.length));
  const parted = plain.split("、");
  const joints = plain.split(/和|以及|及|与/u).length - 1;
  return parted.length < 2 ? undefined : { least: parted.length, most: parted.length + joints };
}

/** The keys under which a department says what it is called; one name is found in the other, so both get the same ending. */
const NAMES = /^(单位名称|单位简称): *(.*?) *$/gmu;

const DIGITS = "零一二三四五六七八九";

/** Gives a department's profile a name that no other number gives it. */
export function varyName(profile: string, number: number): string {
  const ending = [...String(number)].map((digit) => DIGITS[Number(digit)]).join("");
  return profile.replace(NAMES, `$1: $2第${ending}组`);
}

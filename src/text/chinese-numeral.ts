const DIGITS = "零一二三四五六七八九";

/** 1 to 99 as headings count: 一, 十, 十一, 二十三. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens > 1 ? DIGITS[tens] : ""}十`;
  return ten + (ones > 0 || tens === 0 ? DIGITS[ones] : "");
}

const DIGITS = "零一二三四五六七八九";

/** 1 to 99 as headings count: 一, 十, 十一, 二十三. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens > 1 ? DIGITS[tens] : ""}十`;
  return ten + (ones > 0 || tens === 0 ? DIGITS[ones] : "");
}

/** The number that a numeral below 1000 names: 一, 两, 十五, 九十, 一百. */
export function readChineseNumeral(numeral: string): number {
  let [total, digit] = [0, 0];
  for (const character of numeral) {
    const multiple = character === "百" ? 100 : character === "十" ? 10 : 0;
    if (multiple > 0) [total, digit] = [total + (digit || 1) * multiple, 0];
    else digit = character === "两" ? 2 : DIGITS.indexOf(character);
  }
  return total + digit;
}

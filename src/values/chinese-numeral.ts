const DIGITS = "零一二三四五六七八九";

/** 1 to 99 as headings count: 一, 十, 十一, 二十三. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens > 1 ? DIGITS[tens] : ""}十`;
  return ten + (ones > 0 || tens === 0 ? DIGITS[ones] : "");
}

const MULTIPLES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that a numeral names: 一, 两, 十五, 一百二十, 两千, 三万. */
export function readChineseNumeral(numeral: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const character of numeral) {
    const multiple = MULTIPLES[character];
    if (multiple) [section, digit] = [section + (digit || 1) * multiple, 0];
    else if (character === "万") [total, section, digit] = [(total + section + digit) * 10_000, 0, 0];
    else if (character === "两") digit = 2;
    else digit = character === "〇" ? 0 : DIGITS.indexOf(character);
  }
  return total + section + digit;
}

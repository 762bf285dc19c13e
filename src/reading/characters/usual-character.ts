/** Radicals of the supplement that stand in PDFs for whole characters, each before the character that it stands for. */
const RADICALS =
  "⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺟母⺠民⺡氵⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺰纟⺲罒⺳网⺶羊⺷羊⺹耂⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟";

const USUAL = new Map(
  Array.from(RADICALS.matchAll(/(.)(.)/gu), ([, radical = "", usual = ""]) => [radical, usual] as const),
);

/** What looks like a usual character and is another: radicals of dictionaries, and characters kept for old character sets. */
export const LOOK_ALIKES = "\\u2e80-\\u2fdf\\uf900-\\ufaff\\u{2f800}-\\u{2fa1f}";

/** The character that everybody types in place of one that only looks like it; undefined for a usual one. */
export function usualCharacter(character: string): string | undefined {
  const usual = USUAL.get(character) ?? character.normalize("NFKC");
  return usual === character ? undefined : usual;
}

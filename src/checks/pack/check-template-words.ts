import { templateBlocks } from "../../pack/template-blocks.ts";
import { tagsOf } from "../../pack/template-tags.ts";
import { type Finding, finding } from "../../reading/findings/finding.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";
import { PRINT_STYLES } from "../../values/quantities/print-quantity.ts";
import { MONEY } from "../../values/quantities/units.ts";
import { findAll } from "../check.ts";
import { pairs } from "../prose/pairs.ts";
import { typos } from "../prose/typos.ts";

/** What is wrong with the words that a template prints. Blanks in it are lay-out, and not looked at. */
export function checkTemplateWords(template: SourceFile): Finding[] {
  const blocks = templateBlocks(template);
  return [
    ...findAll([typos, pairs], { blocks }),
    ...checkMoneyUnits(
      template,
      blocks.map(({ words }) => words),
    ),
  ];
}

/** A template that prints amounts in a unit which it nowhere names: nobody can tell 元 from 万元. */
function checkMoneyUnits(template: SourceFile, words: readonly string[]): Finding[] {
  const styles = Object.keys(PRINT_STYLES).filter((style) => PRINT_STYLES[style]?.dimension === MONEY);
  return styles.flatMap((style) => {
    const use = tagsOf(template.text).find(({ text }) => new RegExp(`^\\{\\{~?\\s*${style}\\s`, "u").test(text));
    if (!use || words.some((text) => new RegExp(`(?<![万亿])${style}`, "u").test(text))) return [];
    const range = rangeBetween(template, use.start, use.end);
    return [finding("JX521", range, `金额按${style}打印，这一件里却没有写“${style}”`)];
  });
}

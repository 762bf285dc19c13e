import { tagsOf } from "../../pack/template-tags.ts";
import { rangeBetween } from "../../reading/source-file.ts";
import { PRINT_STYLES } from "../../values/quantities/print-quantity.ts";
import { MONEY } from "../../values/quantities/units.ts";
import { check } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";

const MONEY_STYLES = Object.keys(PRINT_STYLES).filter((style) => PRINT_STYLES[style]?.dimension === MONEY);

/** Templates that print amounts in a unit which they nowhere name: nobody can tell 元 from 万元. */
export const moneyWithoutUnit = check(
  {
    code: "JX521",
    level: "核实",
    title: "打印了金额，没有写明单位",
    why: "没有单位的金额分不清是元还是万元；表头写万元、表里印元，就差了一万倍。",
    fix: "这是表样的一部分，请维护表样的人在表首写“金额单位：万元”，或者写进栏目名称。",
    example: { file: "self-evaluation.hbs", wrong: "{{万元 经费.全年预算}}，", right: "{{万元 经费.全年预算}}万元，" },
  },
  ({ templates }: Pick<PackSubject, "templates">) =>
    templates.flatMap(({ source, blocks }) => {
      return MONEY_STYLES.flatMap((style) => {
        const use = tagsOf(source.text).find(({ text }) => new RegExp(`^\\{\\{~?\\s*${style}\\s`, "u").test(text));
        if (!use || blocks.some(({ words }) => new RegExp(`(?<![万亿])${style}`, "u").test(words))) return [];
        const at = rangeBetween(source, use.start, use.end);
        return [{ at, message: `金额按${style}打印，这一件里却没有写“${style}”` }];
      });
    }),
);

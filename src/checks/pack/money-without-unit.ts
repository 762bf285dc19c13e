import { templateReferences } from "../../pack/template-references.ts";
import { rangeBetween } from "../../reading/source-file.ts";
import { MONEY, unitNames } from "../../values/quantities/units.ts";
import { check } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";

/** Templates that print amounts in a unit which they nowhere name: nobody can tell 元 from 万元. */
export const moneyWithoutUnit = check(
  {
    code: "JX521",
    level: "核实",
    title: "打印了金额，没有写明单位",
    why: "没有单位的金额分不清是元还是万元；表头写万元、表里印元，就差了一万倍。",
    fix: "这是表样的一部分，请维护表样的人在表首写“金额单位：万元”，或者写进栏目名称。",
    example: { file: "self-evaluation.hbs", wrong: "{{万元 经费.全年预算}}，", right: "{{经费.全年预算}}万元，" },
  },
  ({ templates }: Pick<PackSubject, "templates">) =>
    templates.flatMap(({ source, blocks }) =>
      unitNames(MONEY).flatMap((unit) => {
        const use = templateReferences(source.text).find((each) => each.unit === unit);
        if (!use || blocks.some(({ words }) => new RegExp(`(?<![万亿])${unit}`, "u").test(words))) return [];
        const at = rangeBetween(source, use.span.start, use.span.end);
        return [{ at, message: `金额按${unit}打印，这一件里却没有写“${unit}”` }];
      }),
    ),
);

import { unitBehind } from "../../../values/quantities/unit-behind.ts";
import type { Migration } from "../migration.ts";

/** A reference with a word for how to print it: `{{万元 甲.乙}}`. */
const FORMER = /\{\{(~?\s*)(元|万元|亿元|百分比|整数|数值|原样)(\s+)([^\s{}]+?)(\s*~?)\}\}/gu;

/** As far as a unit stands behind a number; marks and elements that set words off may be between. */
const NEAR = 60;
const EMPHASIS = /^(?:[*_\s]|<\/?(?:b|strong|em|i|u|span)\b[^<>]*>)*/u;

/**
 * Since 0.3, the unit behind a reference says how its figure is printed; a word for it stands only where the unit is elsewhere, in
 * the head of a table.
 */
export const referencesByUnit: Migration = {
  title: "引用不再写打印方式：数后面的单位说明怎样印",
  files: /^(?:data\/.+\.(?:md|yaml)|templates\/[^/]+\/[^/]+\.(?:hbs|yaml))$/u,
  rewrite: ({ text }, { unitOf }) =>
    text.replace(
      FORMER,
      (former, open: string, style: string, blank: string, name: string, close: string, at: number) => {
        const behind = text.slice(at + former.length, at + former.length + NEAR).replace(EMPHASIS, "");
        const alone = `{{${open}${name}${close}}}`;
        const inUnit = (unit: string) => `{{${open}${unit}${blank}${name}${close}}}`;
        if (style === "百分比") return /^[%％]/u.test(behind) ? alone : `${alone}%`;
        if (/元$/u.test(style)) return unitBehind(behind)?.unit.name === style ? alone : former;
        const unit = unitOf(name);
        if (unitBehind(behind) !== undefined) return alone;
        if (unit === undefined) return former;
        if (unit === "") return alone;
        return style === "原样" ? alone + unit : inUnit(unit);
      },
    ),
};

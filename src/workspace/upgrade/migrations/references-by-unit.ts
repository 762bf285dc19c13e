import { OF_INDICATOR } from "../../../reading/parse-references.ts";
import { unitBehind } from "../../../values/quantities/unit-behind.ts";
import type { Known, Migration } from "../migration.ts";

const OF = OF_INDICATOR.join("|");

/** A reference with a word for how to print it, `{{万元 甲.乙}}`, and its unit in brackets behind it. */
const FORMER = new RegExp(
  `\\{\\{(~?\\s*)(元|万元|亿元|百分比|整数|数值|原样)(\\s+)((?:(?:${OF})\\s+)?[^\\s{}~]+)(\\s*~?)\\}\\}([（(]\\2[）)])?`,
  "gu",
);

/** What is no figure, and has no unit to be printed in: points, the year, names. */
const FACT = new RegExp(`^(?:(?:${OF})\\s.*|总分|满分|等次|年度|单位名称|单位简称)$`, "u");

/** As far as a unit stands behind a number; marks and elements that set words off may be between. */
const NEAR = 60;
const EMPHASIS = /^(?:[*_\s]|<\/?(?:b|strong|em|i|u|span)\b[^<>]*>)*/u;

/** A line of a table, whose head may say the unit. */
const OF_TABLE = /\||<t[dh]\b/u;

/**
 * Since 0.3, the unit behind a reference says how its figure is printed; a word for it stands only where the unit is elsewhere, in
 * the head of a table.
 */
export const referencesByUnit: Migration = {
  title: "引用不再写打印方式：数后面的单位说明怎样印",
  files: /^(?:data\/.+\.(?:md|yaml)|templates\/[^/]+\/[^/]+\.(?:hbs|yaml))$/u,
  rewrite: ({ path, text }, known) => {
    const lines = text.split("\n");
    return lines
      .map((line, index) => {
        const isCell = path.endsWith(".hbs") || OF_TABLE.test(line);
        return rewriteLine(line, lines[index + 1]?.slice(0, NEAR) ?? "", isCell, known);
      })
      .join("\n");
  },
};

function rewriteLine(line: string, next: string, isCell: boolean, { unitOf }: Known): string {
  return line.replace(
    FORMER,
    (former, open: string, style: string, blank: string, name: string, close: string, inBrackets = "", at: number) => {
      const behind = `${line.slice(at + former.length, at + former.length + NEAR)}\n${next}`.replace(EMPHASIS, "");
      const alone = `{{${open}${name}${close}}}`;
      if (FACT.test(name)) return alone + inBrackets;
      if (style === "百分比") return /^(?:[%％]|个百分点)/u.test(behind) ? alone : `${alone}%`;
      const said = unitBehind(behind)?.unit;
      if (/元$/u.test(style)) {
        if (said?.name === style) return alone;
        return isCell || said ? former : alone + style;
      }
      const unit = unitOf(name);
      if (said) return alone;
      if (unit === undefined) return former;
      return isCell && unit !== "" && style !== "原样" ? `{{${open}${unit}${blank}${name}${close}}}` : alone + unit;
    },
  );
}

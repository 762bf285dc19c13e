import { type Finding, finding } from "../findings/finding.ts";
import type { OutlineEntry } from "../pack/form-pack.ts";
import { nearest } from "../text/nearest.ts";
import { DEEPEST_HEADING } from "./heading-numbers.ts";
import type { ReportHeading } from "./report.ts";

const TYPED_NUMBER = /^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])/u;

/**
 * Whether the report's headings are those of the form's outline: at the first level exactly these in this order, below it
 * these in this order with others between them; no numbers typed, no level skipped.
 */
export function checkOutline(
  headings: readonly ReportHeading[],
  outline: readonly OutlineEntry[],
  file: string,
): Finding[] {
  const top = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return [...checkForm(headings), ...checkLevel(headings, outline, 1, top)];
}

function checkForm(headings: readonly ReportHeading[]): Finding[] {
  return headings.flatMap(({ level, title, range }, index) => {
    const findings: Finding[] = [];
    const above = headings[index - 1]?.level ?? 0;
    const typed = TYPED_NUMBER.exec(title)?.[0];
    if (typed)
      findings.push(
        finding(
          "JX504",
          range,
          `标题开头打了序号“${typed}”`,
          `写成“${"#".repeat(level)} ${title.slice(typed.length).trim()}”`,
        ),
      );
    if (level > above + 1)
      findings.push(
        finding("JX508", range, `标题从第 ${above} 级跳到了第 ${level} 级`, `在前面少写 ${level - above - 1} 个“#”`),
      );
    else if (level > DEEPEST_HEADING)
      findings.push(finding("JX508", range, `标题最多 ${DEEPEST_HEADING} 级`, "并到上一级，或改成段落"));
    return findings;
  });
}

function checkLevel(
  headings: readonly ReportHeading[],
  outline: readonly OutlineEntry[],
  level: number,
  parent: Finding["range"],
): Finding[] {
  const findings: Finding[] = [];
  const here = headings.map((heading, index) => ({ heading, index })).filter(({ heading }) => heading.level === level);
  let after = -1;
  for (const entry of outline) {
    const found = here.find(({ heading }) => heading.title === entry.title);
    if (!found) {
      const close = nearest(
        entry.title,
        here.map(({ heading }) => heading.title),
      );
      const place = here.find(({ heading }) => heading.title === close)?.heading.range ?? parent;
      const hint = close ? `是不是把它写成了“${close}”？` : `补上一行“${"#".repeat(level)} ${entry.title}”和下面的内容`;
      findings.push(finding("JX503", place, `报告缺少“${entry.title}”这一部分`, hint));
      continue;
    }
    if (found.index < after) findings.push(finding("JX503", found.heading.range, `“${entry.title}”的次序与提纲不一致`));
    after = Math.max(after, found.index);
    const end = here.find(({ index }) => index > found.index)?.index ?? headings.length;
    findings.push(...checkLevel(headings.slice(found.index + 1, end), entry.below, level + 1, found.heading.range));
  }
  if (level > 1) return findings;
  const titles = outline.map(({ title }) => title);
  const again = ({ heading, index }: (typeof here)[number]) =>
    here.some((each) => each.index < index && each.heading.title === heading.title);
  const strange = here.filter(
    (each) => (!titles.includes(each.heading.title) || again(each)) && !TYPED_NUMBER.test(each.heading.title),
  );
  const unmatched = strange.filter(({ heading }) => !findings.some(({ range }) => range === heading.range));
  return [
    ...findings,
    ...unmatched.map(({ heading }) =>
      finding("JX503", heading.range, `提纲里没有“${heading.title}”这一部分`, `提纲的部分依次是：${titles.join("、")}`),
    ),
  ];
}

import type { Chance } from "./chance.ts";

/**
 * What is added to paragraphs: nothing that a check could hold against the figures, put together anew each time, in parts that are
 * too short for two departments to have copied them from one another.
 */
const WHO = ["各股室", "分管负责同志", "财务同志", "年轻骨干", "有关责任人", "机关全体同志", "值班同志", "档案管理员"];
const WHEN = ["按月", "按季", "年初", "年中", "年末", "平时", "节点前", "会后"];
const WHAT = [
  "核对工作进度；发现偏差及时纠正",
  "梳理问题清单；逐项明确整改措施和完成时限",
  "走访服务对象；听取意见和建议；把合理的意见纳入下一步安排",
  "开展集中学习；交流经验；取长补短",
  "检查各项规定落实情况；对薄弱环节跟踪督办；直到整改到位",
  "整理归档资料",
  "通报进展",
  "与财政部门沟通衔接；对资金的申请、拨付、使用和核算各个环节留痕；做到账目清楚、手续完备、有据可查",
];

/** Of so many paragraphs one is lengthened, and of so many one is shortened. */
const ONE_IN = { longer: 3, shorter: 5 };

/** A sentence that can be left out without another one missing it: it has no figure, quotes nothing and counts nothing. */
const DISPENSABLE = /^[^{}“”《》0-9一二三四五六七八九十两]+。$/u;

/** Makes some paragraphs of a report longer, by a sentence or a few, and some shorter, by the last sentence of several. */
export function varyReport(text: string, chance: Chance): string {
  const written = new Set<string>();
  return text
    .split("\n")
    .map((line) => (isParagraph(line) ? varyParagraph(line, chance, written) : line))
    .join("\n");
}

/** Headings, lists, tables and quotations stay as they are. */
function isParagraph(line: string): boolean {
  return /^[^\s#>|*+\-\d`<].*。$/u.test(line);
}

function varyParagraph(line: string, chance: Chance, written: Set<string>): string {
  if (chance.below(ONE_IN.longer) === 0) return line + moreSentences(chance, written);
  const sentences = line.match(/[^。]*。/gu) ?? [];
  const last = sentences.at(-1) ?? "";
  if (sentences.length > 1 && DISPENSABLE.test(last) && chance.below(ONE_IN.shorter) === 0)
    return line.slice(0, -last.length);
  return line;
}

/** One to three sentences that the report doesn't have yet. */
function moreSentences(chance: Chance, written: Set<string>): string {
  const drawn = Array.from({ length: 1 + chance.below(3) }, () => {
    return `${chance.oneOf(WHO)}${chance.oneOf(WHEN)}${chance.oneOf(WHAT)}。`;
  });
  return drawn
    .filter((sentence) => {
      const isNew = !written.has(sentence);
      written.add(sentence);
      return isNew;
    })
    .join("");
}

import type { Span } from "../../values/formulas/syntax-tree.ts";

const BOUND_BEFORE =
  /(?:不超过|不高于|不低于|不少于|不多于|不大于|不小于|低于|高于|少于|多于|大于|小于|超过|超出|未达到|不足|[≥≤<>＜＞]|(?:上限|下限|限额|标准|定额|底线|红线)[为是]?)\s*$/u;
const BOUND_BEHIND =
  /^[/／]|^(?:每\p{Script=Han}{1,4})?(?:[（(]含[）)])?(?:及?以[上下内外]|之[内外上下]|的?(?:标准|限额|上限|下限|红线|底线|定额|门槛))/u;
/** A minus stands before the number as well: by itself the number is another. */
const RANGE_BEFORE = /(?:[\d０-９][^\s，。；、]{0,3}[—–~～至]|[-－−])\s*$/u;
const RANGE_BEHIND = /^\s*[-—–~～至]\s*[\d０-９]/u;

/** Whether a number is a limit, a standard or an end of a range (低于80%, 120元/人次, 3至5次): what is asked for, and no result. */
export function isBound(words: string, { start, end }: Span): boolean {
  const before = words.slice(Math.max(0, start - 12), start);
  const behind = words.slice(end, end + 12);
  return (
    BOUND_BEFORE.test(before) || BOUND_BEHIND.test(behind) || RANGE_BEFORE.test(before) || RANGE_BEHIND.test(behind)
  );
}

import type { OutlineEntry } from "../pack/form-pack.ts";
import { outlineEntries } from "../pack/outline-entries.ts";
import { type Finding, finding } from "../reading/findings/finding.ts";
import { isUnfinished, saysNothing } from "../reading/unwritten.ts";
import { type ReportHeading, splitTitle } from "./report-heading.ts";

/**
 * Parts of the outline in which stands nothing but 无, where the form doesn't say that there may be nothing to say.
 *
 * Why none for 略 and the like: they are told as unfinished wherever they stand.
 */
export function checkSilence(headings: readonly ReportHeading[], outline: readonly OutlineEntry[]): Finding[] {
  return outlineEntries(outline)
    .filter(({ mayBeNone }) => !mayBeNone)
    .flatMap(({ title }) => {
      const index = headings.findIndex((heading) => splitTitle(heading.title).words === title);
      const [heading, next] = headings.slice(index);
      if (index < 0 || !heading || (next && next.level > heading.level)) return [];
      const { text, range } = heading;
      if (!/\p{Script=Han}/u.test(text) || !saysNothing(text) || isUnfinished(text)) return [];
      return [{ ...finding("JX703", range, `“${title}”只写了“${text}”`, HINT), about: title }];
    });
}

const HINT = "写上实际的内容；确实没有的，在 notes.yaml 说明";

import { outlineEntries } from "../../pack/outline-entries.ts";
import { isUnfinished, saysNothing } from "../../reading/unwritten.ts";
import { check } from "../check.ts";
import { placeholders } from "../prose/placeholders.ts";
import { splitTitle } from "./heading-title.ts";
import type { ReportSubject } from "./report-subject.ts";

/**
 * Parts of the outline in which stands nothing but 无, where the form doesn't say that there may be nothing to say.
 *
 * Why none for 略 and the like: they are found as unfinished wherever they stand.
 */
export const silentParts = check(
  placeholders.entry,
  ({ headings, outline }: Pick<ReportSubject, "headings" | "outline">) =>
    outlineEntries(outline)
      .filter(({ mayBeNone }) => !mayBeNone)
      .flatMap(({ title }) => {
        const index = headings.findIndex((heading) => splitTitle(heading.title).words === title);
        const [heading, next] = headings.slice(index);
        if (index < 0 || !heading || (next && next.level > heading.level)) return [];
        const { text, range } = heading;
        if (!/\p{Script=Han}/u.test(text) || !saysNothing(text) || isUnfinished(text)) return [];
        return [{ at: range, message: `“${title}”只写了“${text}”`, hint: HINT, about: title }];
      }),
);

const HINT = "写上实际的内容；确实没有的，在 notes.yaml 说明";

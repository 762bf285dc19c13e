import type { Finding } from "../../reading/finding.ts";
import { check } from "../check.ts";
import { unfilledReferences } from "../department/unfilled-references.ts";
import type { PagesSubject } from "./pages-subject.ts";

/** A last look at what will be printed: no braces of a reference are left in it, wherever they came from. */
export const leftBraces = check(
  unfilledReferences.entry,
  ({ braces, locate }: Pick<PagesSubject, "braces" | "locate">) =>
    braces.map(({ words, within }) => {
      const at = locate({ character: words.charAt(0), within });
      return { at, message: `“${words}”会照样印出来`, hint: "写上要印的话，删去大括号" };
    }),
);

const OF_BRACES = new Set(["JX502", unfilledReferences.entry.code]);

/** Whether a finding says of braces where they were written: then they needn't be looked for on paper. */
export function isAboutBraces({ code }: Pick<Finding, "code">): boolean {
  return OF_BRACES.has(code);
}

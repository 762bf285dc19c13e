import type { DocumentForm } from "../../pack/form-pack.ts";
import { type Finding, finding, type SourceRange } from "../../reading/findings/finding.ts";

/** Whether the documents of a set are headed alike: each with its number where it prints one, and all with the year or none. */
export function checkDocuments(documents: readonly DocumentForm[]): Finding[] {
  const unnumbered = documents.filter(
    ({ attachment, template }) => attachment === "" && /\{\{\s*附件\s*\}\}/u.test(template.text),
  );
  const hasYear = ({ title }: DocumentForm) => title.text.includes("{{年度");
  const undated = documents.some(hasYear) ? documents.filter((each) => !hasYear(each)) : [];
  return [
    ...unnumbered.map((each) =>
      finding(
        "JX522",
        placeOf(each),
        `“${each.title.text}”没有写附件号`,
        "在这一件下面写上“附件”，或者从模板里删去附件号",
      ),
    ),
    ...undated.map((each) =>
      finding("JX522", placeOf(each), `别的标题写明了年度，“${each.title.text}”没有`, "标题前面写上 {{年度}}年"),
    ),
  ];
}

function placeOf({ title }: DocumentForm): SourceRange {
  return title.rangeOf({ start: 0, end: title.text.length });
}

import type { DocumentForm, FormPack } from "../../pack/form-pack.ts";
import type { SourceRange } from "../../reading/finding.ts";
import { check } from "../check.ts";

/** Documents of a set that are not headed like the others: without the number that their head prints, or without the year. */
export const unevenDocuments = check(
  {
    code: "JX522",
    level: "核实",
    title: "各件的附件号或标题写法不一",
    why: "几件是一套，缺了附件号或年度的那一件像是另一套的。",
    fix: "这是表样的一部分，请维护表样的人在 pack.yaml 的“文件”里补上附件号或标题里的 {{年度}}。",
    example: {
      file: "pack.yaml",
      wrong: "标题: 部门整体支出绩效评价报告",
      right: '标题: "{{年度}}年部门整体支出绩效评价报告"',
    },
  },
  ({ pack: { documents } }: { readonly pack: Pick<FormPack, "documents"> }) => {
    const unnumbered = documents.filter(
      ({ attachment, template }) => attachment === "" && /\{\{\s*附件\s*\}\}/u.test(template.text),
    );
    const undated = documents.some(hasYear) ? documents.filter((each) => !hasYear(each)) : [];
    return [
      ...unnumbered.map((each) => ({
        at: placeOf(each),
        message: `“${each.title.text}”没有写附件号`,
        hint: "在这一件下面写上“附件”，或者从模板里删去附件号",
      })),
      ...undated.map((each) => ({
        at: placeOf(each),
        message: `别的标题写明了年度，“${each.title.text}”没有`,
        hint: "标题前面写上 {{年度}}年",
      })),
    ];
  },
);

function hasYear({ title }: DocumentForm): boolean {
  return title.text.includes("{{年度");
}

function placeOf({ title }: DocumentForm): SourceRange {
  return title.rangeOf({ start: 0, end: title.text.length });
}

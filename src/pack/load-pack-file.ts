import type { Figure } from "../figures/figure.ts";
import type { Finding } from "../reading/finding.ts";
import { readLevelSettings } from "../reading/level-settings.ts";
import { loadFormula } from "../reading/load-formula.ts";
import { readPoints, readQuantity } from "../reading/read-quantity.ts";
import { referencingText } from "../reading/referencing-text.ts";
import { cursorAt, type YamlCursor } from "../reading/yaml/yaml-cursor.ts";
import type { YamlSource } from "../reading/yaml/yaml-source.ts";
import { PRINTED_DECIMALS } from "../values/quantities/print-quantity.ts";
import type { DocumentForm, FormPack, OutlineEntry, SubmissionForm } from "./form-pack.ts";

/** The name of the file that holds all documents. */
export const SUBMISSION = "submission";

/** What pack.yaml itself holds; templates are named here and read elsewhere. */
export type PackFile = Pick<
  FormPack,
  "name" | "submission" | "page" | "fonts" | "rateDecimals" | "derived" | "grades" | "reasonDue" | "outline" | "levels"
> & {
  readonly documents: readonly Omit<DocumentForm, "template">[];
};

/** Translates a pack.yaml that has passed its schema. */
export function loadPackFile(yaml: YamlSource): { file: PackFile; findings: Finding[] } {
  const findings: Finding[] = [];
  const top = cursorAt(yaml);
  const page = top.at("页面");
  const margins = page.at("页边距");
  const [before = "", after = ""] = page.text("页码").split("{页}");
  const derived = top.at("派生数据");
  const file: PackFile = {
    name: top.text("名称"),
    documents: top.items("文件").map((document) => ({
      fileName: document.text("文件名"),
      title: referencingText(document, "标题"),
      attachment: document.optionalText("附件") ?? "",
      landscape: document.optionalText("方向") === "横向",
      cover: document.optionalText("封面") === "是",
    })),
    ...(top.has("报送") ? { submission: submissionForm(top.at("报送")) } : {}),
    page: {
      paper: page.text("纸张"),
      margins: {
        top: margins.text("上"),
        right: margins.text("右"),
        bottom: margins.text("下"),
        left: margins.text("左"),
      },
      pageNumber: { before, after },
    },
    fonts: top
      .at("字体")
      .keys()
      .map((role) => ({ role, selector: top.at("字体").text(role) })),
    rateDecimals: top.has("比率小数位") ? Number(top.at("比率小数位").value) : PRINTED_DECIMALS,
    derived: derived.keys().map((path): Figure => {
      return {
        path,
        range: derived.at(path).range,
        written: { kind: "formula", formula: loadFormula(derived, path, findings) },
      };
    }),
    grades: top.items("等次").map((grade) => ({
      name: grade.text("等次"),
      least: readPoints(grade, "不低于", findings),
      range: grade.yaml.rangeOf([...grade.path, "不低于"]),
    })),
    ...(top.has("偏差说明") ? { reasonDue: readQuantity(top.at("偏差说明"), "偏差达到", findings) } : {}),
    outline: top.items("报告提纲").map(outlineEntry),
    levels: readLevelSettings(top),
  };
  return { file, findings };
}

function submissionForm(cursor: YamlCursor): SubmissionForm {
  return {
    title: referencingText(cursor, "标题"),
    ...(cursor.has("日期") ? { date: referencingText(cursor, "日期") } : {}),
  };
}

function outlineEntry(cursor: YamlCursor): OutlineEntry {
  return {
    title: cursor.text("标题"),
    states: cursor.items("须写").map(({ value }) => String(value)),
    mayBeNone: cursor.optionalText("可写无") === "是",
    below: cursor.items("下级").map(outlineEntry),
    range: cursor.range,
  };
}

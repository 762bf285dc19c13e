import { inOrder } from "../checks/in-order.ts";
import { reportFindings } from "../checks/report-findings.ts";
import type { ReportedFinding } from "../checks/reported-finding.ts";
import { checkTemplate } from "../documents/template/render-template.ts";
import type { Tools } from "./tools.ts";

/** What is wrong with a form pack by itself. No department's notes answer it: it is the pack that has to be mended. */
export function examinePack(id: string, tools: Tools): readonly ReportedFinding[] {
  const { pack, findings: found } = tools.pack(id);
  const templates = pack?.documents.flatMap(({ template }) => checkTemplate(template, pack.rubric)) ?? [];
  return inOrder([...found, ...reportFindings(templates)]);
}

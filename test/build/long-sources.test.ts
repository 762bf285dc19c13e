import { afterEach, expect, test } from "vitest";
import { formatPretty } from "../../src/cli/formats/pretty.ts";
import { linesOf } from "../../src/reading/source-file.ts";
import { examineWorkspace } from "../support/examine.ts";
import { workspaceToSpoil } from "../support/workspace.ts";

const LENGTH = 60_000;
/** Time of the processor: far more than any takes, and far less than it would if each place were held to each. */
const SECONDS = 30;

const workspace = workspaceToSpoil();
afterEach(() => workspace.mend());

const REPORT = { 文件: "data/2023/dangan/report.md", 把: "库房不足。" };
const NAME = { 文件: "data/2023/dangan/figures.yaml", 把: "举办讲座:" };
const REASON = { 文件: "data/2023/dangan/indicators.yaml", 把: "缩减开支" };
const WORDING = { 文件: "templates/small/rubric.yaml", 把: "不超过100%计满分，每超过1%扣0.5分。" };
const TEMPLATE = { 文件: "templates/small/report.hbs", 把: "<p>{{附件}}</p>" };
const STYLE = { 文件: "templates/small/style.css", 把: "td,\n" };

// What patterns, loops and lists of findings would go through again and again.
test.each([
  ...["1", " ", "“", "{{", "（", "《", "一", "“甲乙丙”", "接待读者5人次，", "👍🏽"].map(
    (piece) => [piece, REPORT] as const,
  ),
  ...["名", "[", "新馆藏书第一批册数"].map((piece) => [piece, NAME] as const),
  ...["“", "{{", "百分之"].map((piece) => [piece, REASON] as const),
  ...["1", "　", "一", "扣1分", "及时完整"].map((piece) => [piece, WORDING] as const),
  ...["（", "{{!--", "<!--", "{{#each ", "<td>"].map((piece) => [piece, TEMPLATE] as const),
  ...["(", "url(", "\\75rl("].map((piece) => [piece, STYLE] as const),
])("a stretch of nothing but %s is gone through in a moment", async (piece, place) => {
  const { root } = workspace;
  const stretch = piece.repeat(LENGTH / piece.length);
  const end = place === NAME ? ": 1期\n  举办讲座:" : "";
  workspace.spoil({ ...place, 写成: place === NAME ? stretch + end : place.把 + stretch });
  const before = process.cpuUsage();

  const { findings } = await examineWorkspace(root);
  const text = formatPretty(findings, { lineOf: linesOf(root), strict: false });

  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(SECONDS);
  expect(text.length).toBeLessThan(400_000);
});

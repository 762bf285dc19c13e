import { expect, test } from "vitest";
import { sourceFile } from "../../../../src/reading/source-file.ts";
import { dropPageBreaks } from "../../../../src/workspace/upgrade/migrations/drop-page-breaks.ts";

const rewrite = (path: string, text: string) =>
  dropPageBreaks.rewrite(sourceFile(`templates/a/${path}`, text), { unitOf: () => undefined });

test.each([
  ["# 一\n- 名称: 甲\n  另起一页: 是 # 换页\n  分值: 8分\n", "# 一\n- 名称: 甲\n  分值: 8分\n"],
  ["- 另起一页: 是\n  名称: 甲\n", "- 名称: 甲\n"],
  ["- { 名称: 甲, 另起一页: 是, 分值: 8分 }\n", "- { 名称: 甲, 分值: 8分 }\n"],
  ["- 名称: 甲\r\n  另起一页: 否\r\n", "- 名称: 甲\r\n"],
  ["- 名称: 另起一页\n", "- 名称: 另起一页\n"],
])("a rubric loses the key and nothing else: %j", (old, fresh) => {
  expect(rewrite("rubric.yaml", old)).toBe(fresh);
});

test.each([
  ['<tbody{{#if 另起一页}} class="new-page"{{/if}}>', "<tbody>"],
  ["甲{{#if 另起一页}}新{{else}}旧{{乙}}{{/if}}丙", "甲旧{{乙}}丙"],
  ["甲{{#unless 另起一页}}旧{{/unless}}丙", "甲旧丙"],
  [
    "{{#each 计分表}}\n  {{#if 丁}}{{#if 另起一页}}新{{/if}}戊{{/if}}\n{{/each}}\n",
    "{{#each 计分表}}\n  {{#if 丁}}戊{{/if}}\n{{/each}}\n",
  ],
  ["{{#if 另起一页}}{{#if 另起一页}}新{{/if}}{{/if}}甲", "甲"],
  ["{{#if 甲}}乙{{/if}}", "{{#if 甲}}乙{{/if}}"],
  ['  </tbody>\n  <tfoot aria-hidden="true"><tr><td colspan="9"></td></tr></tfoot>\n</table>', "  </tbody>\n</table>"],
  ['<tfoot><tr><td colspan="9">合计</td></tr></tfoot>\n', '<tfoot><tr><td colspan="9">合计</td></tr></tfoot>\n'],
])("a template is as it was for rows that don't begin a page: %j", (old, fresh) => {
  expect(rewrite("a.hbs", old)).toBe(fresh);
});

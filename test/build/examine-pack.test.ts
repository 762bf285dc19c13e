import { expect, test } from "vitest";
import { examinePack } from "../../src/build/examine-pack.ts";
import { openTools } from "../../src/build/tools.ts";
import { applyEdit } from "../support/edit.ts";
import { newWorkspace } from "../support/workspace.ts";

/** What is found in the small pack, nobody having filled anything in, once a text of its table's template is another. */
function foundAfter(把: string, 写成: string): string[] {
  const root = newWorkspace();
  applyEdit(root, { 文件: "templates/small/self-evaluation.hbs", 把, 写成 });
  return examinePack("small", openTools({ root, strict: false })).map(({ code, message }) => `${code} ${message}`);
}

test.each<[what: string, old: string, fresh: string, reported: RegExp]>([
  ["a style nobody knows", "{{采购.执行率}}%", "{{百分率 采购.执行率}}", /^JX50[12] .*百分率/u],
  ["a block without its end", "{{采购.执行率}}%", "{{#if 年度}}", /^JX501 /u],
])("a template is checked before anyone fills it in: %s", (_, old, fresh, reported) => {
  const found = foundAfter(old, fresh);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(reported);
});

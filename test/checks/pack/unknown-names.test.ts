import { expect, test } from "vitest";
import { unknownNames } from "../../../src/checks/pack/unknown-names.ts";
import type { Edit } from "../../support/edit.ts";
import { packAfter } from "./pack-after.ts";

const table = (把: string, 写成: string): Edit => ({ 文件: "templates/small/self-evaluation.hbs", 把, 写成 });

test.each<[what: string, edit: Edit, message: string, hint: string]>([
  ["of a figure", table("{{人员.编制}}", "{{人员.编治}}"), "没有叫“人员.编治”的数据", "是不是“人员.编制”？"],
  ["of a mapping of figures", table("{{人员.编制}}", "{{个 制度}}"), "没有叫“制度”的数据", "是不是“制度.预算管理”？"],
  [
    "like no other",
    table("{{人员.编制}}", "{{山.水}}"),
    "没有叫“山.水”的数据",
    "改正名称；表上确有这一项的，写进 figures.schema.json 或派生数据",
  ],
  ["of an indicator", table("{{人员.编制}}", "{{得分 信息公示}}"), "计分表里没有“信息公示”", "是不是“信息公开”？"],
])("a name %s that nothing has a value for", (_, edit, message, hint) => {
  expect(unknownNames.find(packAfter([edit]))).toMatchObject([{ code: "JX312", message, hint }]);
});

test.each(["{{业务.举办讲座}}", "{{万元 上年.经费.别的}}", "{{计分依据.满意度.满意度}}%", "{{得分 信息公开}}"])(
  "%s is let pass",
  (reference) => {
    expect(unknownNames.find(packAfter([table("{{人员.编制}}", reference)]))).toEqual([]);
  },
);

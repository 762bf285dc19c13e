import { describe, expect, test } from "vitest";
import { build, check, explain, explainCode, SelectionError } from "../src/index.ts";
import { applyEdit } from "./support/edit.ts";
import { newWorkspace } from "./support/workspace.ts";

const BROKEN = { 文件: "data/2022/dangan/figures.yaml", 把: "年初预算: 98万元", 写成: "年初预算: 90" };

test.each([
  [{}, "root"],
  [{ root: ".", years: "2023" }, "years"],
  [{ root: ".", years: [2023] }, "years"],
  [{ root: ".", departments: "dangan" }, "departments"],
])("%j, which types don't allow, is refused in words", async (request, name) => {
  await expect(check(request as never)).rejects.toThrow(new RegExp(`^${name} 要写`, "u"));
});

describe("check", () => {
  test("tells of each department and what it came to", async () => {
    const { passes, findings, departments } = await check({ root: newWorkspace() });
    expect({ passes, findings }).toEqual({ passes: true, findings: [] });
    expect(departments.map(({ year, id, name, result }) => [year, id, name, result?.grade])).toEqual([
      ["2022", "dangan", "青溪县档案馆", "优"],
      ["2023", "dangan", "青溪县档案馆", "优"],
      ["2023", "tushu", "青溪县图书馆", "中"],
    ]);
  });

  test("finds what is wrong, where, and gives no result of that department", async () => {
    const root = newWorkspace();
    applyEdit(root, BROKEN);
    const { passes, findings, departments } = await check({ root, years: ["2022"] });
    expect(passes).toBe(false);
    expect(findings).toMatchObject([{ code: "JX301", severity: "error", range: { file: BROKEN.文件 } }]);
    expect(departments).toMatchObject([{ id: "dangan", findings }]);
    expect(departments[0]?.result).toBeUndefined();
  });
});

test("explain says by what kind of thing has the name", async () => {
  const request = { root: newWorkspace(), departments: ["tushu"] };
  const total = await explain({ ...request, name: "总分" });
  expect(total.kind === "total" && total.data.rows.length).toBeGreaterThan(3);
  expect(total.text()).toContain("总分");
  await expect(explain({ ...request, name: "没有的" })).rejects.toThrow(SelectionError);
  await expect(explain(request as never)).rejects.toThrow(/^name 要写/u);
  expect(explainCode("JX301")?.title).toBe("数量没有写单位");
});

test("build of nothing but mistakes writes nothing, prints nothing and throws nothing", async () => {
  const root = newWorkspace();
  applyEdit(root, BROKEN);
  const { passes, departments } = await build({ root, years: ["2022"] });
  expect(passes).toBe(false);
  expect(departments).toMatchObject([{ id: "dangan", files: [] }]);
});

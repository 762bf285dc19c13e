import { describe, expect, test } from "vitest";
import { documentModel, factsOf } from "../../src/documents/document-model.ts";
import { MODEL_NAMES, templateReferences } from "../../src/pack/template-references.ts";
import { examineWorkspace } from "../support/examine.ts";
import { workspaceNamed } from "../support/workspace.ts";

const written = (template: string, isFigure?: (name: string) => boolean) =>
  templateReferences(template, isFigure).map(({ span }) => template.slice(span.start, span.end));

describe("a reference in a template", () => {
  test.each([
    "{{三公.实际}}",
    "{{万元 三公.实际}}",
    "{{% 率}}",
    "{{得分 行政效能}}",
    "{{=甲 ÷ 乙}}",
    "{{万元 =甲}}",
    "{{~ 三公.实际 ~}}",
    "{{新馆藏书[第一批].册数}}",
  ])("%s", (text) => {
    expect(written(`<p>${text}</p>`)).toEqual([text]);
  });

  test.each([
    "{{年度}}",
    "{{单位.单位名称}}",
    "{{一级指标.名称}}",
    "{{this}}",
    "{{this.名称}}",
    "{{../年度}}",
    "{{@index}}",
    "{{序号 @index}}",
    "{{else}}",
    "{{#if 甲.乙}}{{/if}}",
    "{{{报告}}}",
    "{{!-- {{甲.乙}} --}}",
    "{{lookup 单位 '名称'}}",
    "{{log 甲.乙}}",
    "{{名称}}",
  ])("is not %s", (text) => {
    expect(written(`<p>${text}</p>`)).toEqual([]);
  });

  test("may name a figure that has no group", () => {
    expect(written("{{期数}}期{{名称}}", (name) => name === "期数")).toEqual(["{{期数}}"]);
  });
});

test("the names of the model are all known", async () => {
  const root = workspaceNamed("small");
  const { departments } = await examineWorkspace(root);
  const { evaluated } = departments[0] ?? {};
  if (!evaluated) throw new Error("nothing evaluated");
  const { data, pack, figures, sheet } = evaluated;
  const { model } = documentModel("2023", data, pack, sheet, factsOf("2023", data, figures, pack, sheet));
  const rows = [model.年度总体目标, model.绩效指标, model.计分表].map(([row]) => row ?? {});
  for (const name of [model, ...rows].flatMap(Object.keys)) expect(MODEL_NAMES).toContain(name);
});

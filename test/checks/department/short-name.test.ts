import { expect, test } from "vitest";
import { shortName } from "../../../src/checks/department/short-name.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";
import { cursorAt } from "../../../src/reading/yaml/yaml-cursor.ts";
import { parseYaml, type YamlSource } from "../../../src/reading/yaml/yaml-source.ts";

type Parsed = { readonly yaml: YamlSource };

function reported(name: string, short: string): string[] {
  const { yaml } = parseYaml(sourceFile("department.yaml", `单位名称: ${name}\n单位简称: ${short}\n`)) as Parsed;
  return shortName.find({ profile: cursorAt(yaml) }).map(({ message }) => message.split("：")[1] as string);
}

test.each([
  ["中共青溪县委组识部", "县委组织部", "名称里没有“织”"],
  ["中共青溪县委宣传部", "县委组织部", "名称里没有“组”"],
  ["青溪县档案馆", "县案档馆", "“档”的位置不同"],
])("%s isn't called %s", (name, short, message) => {
  expect(reported(name, short)).toEqual([message]);
});

test.each([
  ["中共青溪县委组织部", "县委组织部"],
  ["青溪县卫生健康委员会", "县卫健委"],
  ["青溪县人力资源和社会保障局", "县人社局"],
  ["共青团青溪县委员会", "团县委"],
])("%s may be called %s", (name, short) => {
  expect(reported(name, short)).toEqual([]);
});

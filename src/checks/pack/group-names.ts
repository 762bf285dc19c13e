import { MODEL_NAMES } from "../../pack/template-references.ts";
import { check, type Spot } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";

/** Groups of figures that are named like something of the program's own: in a template that comes first, and the figures are never met. */
export const groupNames = check(
  {
    code: "JX319",
    level: "错误",
    title: "数据的组与模板里程序的名称相同",
    why: "模板里 {{分值}}、{{单位.…}} 这样的名称是程序给的，先于数据；同名的数据永远印不出来。",
    fix: "这是表样的一部分，请维护表样的人给这组数据换一个名称，用到它的公式和引用一起改。",
    example: {
      file: "pack.yaml",
      wrong: "派生数据:\n  项目.支出: =接待费.支出",
      right: "派生数据:",
    },
  },
  ({ pack, declared, placeOfFigure }: PackSubject) => {
    const places = [
      ...[...declared.keys()].map((name) => ({ name, at: () => placeOfFigure(name) })),
      ...pack.derived.map(({ path, range }) => ({ name: path, at: () => range })),
    ];
    const first = new Map(places.toReversed().map((each) => [each.name.split(".")[0] as string, each]));
    return [...first].flatMap(([group, { name, at }]): Spot[] =>
      MODEL_NAMES.includes(group)
        ? [{ at: at(), message: `数据“${name}”的组叫“${group}”，这个名称在模板里是程序的`, about: group }]
        : [],
    );
  },
);

import { LAST_YEAR } from "../../figures/figure-table.ts";
import { check } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";
import { unknownNames } from "./unknown-names.ts";

/**
 * Figures that departments are asked for and that no document, formula, rule or check of the pack uses. What they name
 * themselves they use themselves.
 *
 * Why none while a name is unknown: a figure whose name is misspelt where it is used only seems to be unused.
 */
export const unusedFigures = check(
  {
    code: "JX317",
    level: "核实",
    title: "要填的数据没有用处",
    why: "表样要单位填这个数，可是没有一份文件印它，也没有公式、计分规则或勾稽关系用它，填了白填。",
    fix: "这是表样的一部分，请维护表样的人在模板、公式或勾稽关系里用上它，或者从 figures.schema.json 里删去。",
    example: {
      file: "checks.yaml",
      wrong: "关系: =经费.全年预算 ≥ 经费.全年执行",
      right: "关系: =如有(经费.其中专项, 0元) ≤ 经费.全年执行",
    },
  },
  (subject: PackSubject) => {
    const { references, declared, placeOfFigure } = subject;
    if (unknownNames.find(subject).length > 0) return [];
    const used = new Set([
      ...references.map(({ name }) => name.replace(new RegExp(`^${LAST_YEAR}`, "u"), "")),
      ...[...declared.values()].map(({ lastYear }) => lastYear),
    ]);
    const unused = [...declared.keys()].filter((name) => !used.has(name));
    return unused.map((name) => ({ at: placeOfFigure(name), message: `“${name}”要单位填，却没有一处用到` }));
  },
);

import type { YamlPath } from "../reading/yaml/yaml-source.ts";

/** The key of why a target was missed. */
export const REASON = "偏差原因";

const GOALS = "年度总体目标";
const EXPECTED = "预期目标";
const ACTUAL = "实际完成情况";

/** Whether the references of the text at a path of a department's YAML are filled in: goals, and reasons for missing a target. */
export function isFilledIn(path: YamlPath): boolean {
  return isGoal(path, EXPECTED) || tellsWithFigures(path);
}

/** What became of a goal, and why a target was missed, can refer to figures; the goal itself was set before there were any. */
export function tellsWithFigures(path: YamlPath): boolean {
  return isGoal(path, ACTUAL) || path.at(-1) === REASON;
}

function isGoal(path: YamlPath, key: string): boolean {
  return path[0] === GOALS && path.at(-1) === key;
}

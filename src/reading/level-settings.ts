import type { SourceRange } from "./finding.ts";
import type { YamlCursor } from "./yaml/yaml-cursor.ts";

/** How grave what a check finds is: 错误 stops its department, 核实 wants a reason, 提示 is listed only where someone asks for it. */
export type Level = "错误" | "核实" | "提示";

/** What a pack or a year makes of a check. */
export interface LevelSetting {
  readonly code: string;
  readonly setting: Level | "关闭";
  readonly range: SourceRange;
}

/** What is set for each code; of several settings the last holds, so that a year's goes before its pack's. */
export function settingsByCode(settings: readonly LevelSetting[]): ReadonlyMap<string, LevelSetting["setting"]> {
  return new Map(settings.map(({ code, setting }) => [code, setting]));
}

const KEY = "核对级别";

/** The settings in pack.yaml or year.yaml, which has passed its schema. */
export function readLevelSettings(top: YamlCursor): LevelSetting[] {
  if (!top.has(KEY)) return [];
  const settings = top.at(KEY);
  return settings.keys().map((code) => ({
    code,
    setting: settings.text(code) as LevelSetting["setting"],
    range: settings.at(code).range,
  }));
}

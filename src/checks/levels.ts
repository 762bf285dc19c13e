import { type Finding, finding } from "../reading/finding.ts";
import type { Level, LevelSetting } from "../reading/level-settings.ts";
import { entryOf } from "./catalogue.ts";
import type { CheckEntry } from "./check.ts";

/** The levels that a workspace sets in place of the checks' own. */
export interface Levels {
  /** The level set for what a finding is about; undefined where its check's own holds. */
  settingFor(found: Pick<Finding, "code" | "range">): Level | "关闭" | undefined;
  /** The codes that are switched off. */
  readonly off: readonly string[];
}

/** The settings of a pack and, before them, those of a year. What is wrong with a form stays as it is, whoever meets it. */
export function levelsFrom(ofPack: readonly LevelSetting[], ofYear: readonly LevelSetting[]): Levels {
  const settings = new Map([...ofPack, ...ofYear].map(({ code, setting }) => [code, setting]));
  return {
    settingFor: ({ code, range }) => (range.file.startsWith("data/") ? settings.get(code) : undefined),
    off: [...settings].filter(([, setting]) => setting === "关闭").map(([code]) => code),
  };
}

/**
 * What is wrong with settings: a code that nobody knows, and one without which nothing could be computed or printed.
 *
 * @param ofForm the codes of the form's own cross-checks, which may be set like ours
 */
export function checkSettings(settings: readonly LevelSetting[], ofForm: readonly string[]): Finding[] {
  return settings.flatMap(({ code, range }) => {
    if (ofForm.includes(code)) return [];
    const entry = entryOf(code);
    if (!entry) return [finding("JX203", range, `没有编号为 ${code} 的核对`, "编号照 npm run check 列出的写")];
    if (maySet(entry)) return [];
    return [finding("JX203", range, `${code}（${entry.title}）不能改级别`, "不改好就算不出数、印不出表；删去这一行")];
  });
}

function maySet({ level, mayStand }: CheckEntry): boolean {
  return level !== "错误" || mayStand === true;
}

import { type Finding, finding } from "../reading/finding.ts";
import { type Level, type LevelSetting, settingsByCode } from "../reading/level-settings.ts";
import { SEVERITY_WORDS } from "../reading/severity-words.ts";
import { entryOf, isOfFormsAlone } from "./catalogue.ts";
import { type CheckEntry, SEVERITIES } from "./check.ts";

/** The levels that a workspace sets in place of the checks' own. */
export interface Levels {
  /** The level set for what a finding is about; undefined where its check's own holds. */
  settingFor(found: Pick<Finding, "code" | "range">): Level | "关闭" | undefined;
  /** Whether what is found under a code no longer wants a reason: it is switched off, or a 提示. */
  wantsNoReason(code: string): boolean;
  /** The codes that are switched off. */
  readonly off: readonly string[];
}

/**
 * The settings of a pack and, before them, those of a year, but for such as can't be: `checkSettings` finds these. What is wrong
 * with a form stays as it is, whoever meets it.
 *
 * @param ofForm the codes of the form's own cross-checks, which may be set like ours
 */
export function levelsFrom(
  ofPack: readonly LevelSetting[],
  ofYear: readonly LevelSetting[],
  ofForm: readonly string[],
): Levels {
  const settings = settingsByCode([...ofPack, ...ofYear].filter((each) => !refusalOf(each, ofForm)));
  return {
    settingFor: ({ code, range }) => (range.file.startsWith("data/") ? settings.get(code) : undefined),
    wantsNoReason: (code) => ["提示", "关闭"].includes(settings.get(code) ?? ""),
    off: [...settings].filter(([, setting]) => setting === "关闭").map(([code]) => code),
  };
}

/** What is wrong with settings: a code that nobody knows, and one that can have no other level. */
export function checkSettings(settings: readonly LevelSetting[], ofForm: readonly string[]): Finding[] {
  return settings.flatMap((each) => refusalOf(each, ofForm) ?? []);
}

function refusalOf({ code, range }: LevelSetting, ofForm: readonly string[]): Finding | undefined {
  if (ofForm.includes(code)) return undefined;
  const entry = entryOf(code);
  if (!entry) return finding("JX203", range, `没有编号为 ${code} 的核对`, UNKNOWN);
  const reason = whyFixed(entry);
  if (reason === undefined) return undefined;
  return finding("JX203", range, `${code}（${entry.title}）不能改级别`, `${reason}；删去这一行`);
}

const UNKNOWN =
  "写核对结果里列出的编号（如 JX721），或表样 checks.yaml 里的编号；npm run explain -- JX721 说明一个编号";

/** Why a code can have no other level; undefined if it can. */
function whyFixed({ code, level, mayStand }: CheckEntry): string | undefined {
  if (level === "错误" && !mayStand) return "不改好就算不出数、印不出表";
  return isOfFormsAlone(code) ? "说的是表样，改正表样就没有了" : undefined;
}

/** The level of a code of ours, and whether it can have another. */
export function describeLevel(entry: CheckEntry): string {
  return `${SEVERITY_WORDS[SEVERITIES[entry.level]]}（级别${whyFixed(entry) === undefined ? "可以改" : "不能改"}）`;
}

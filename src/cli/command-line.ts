import { type ParseArgsConfig, parseArgs } from "node:util";

/** Options that every command takes. */
export interface CommonOptions {
  readonly root: string;
  /** Absolute, or relative to the current folder. */
  readonly out: string;
  readonly years: readonly string[];
  readonly departments: readonly string[];
  readonly strict: boolean;
}

/** A call that can't be carried out as it stands: exit code 2. The message is for the person who typed it. */
export class UsageError extends Error {}

const COMMON = {
  root: { type: "string", default: "." },
  out: { type: "string", default: "out" },
  year: { type: "string", multiple: true, default: [] as string[] },
  department: { type: "string", multiple: true, default: [] as string[] },
  strict: { type: "boolean", default: false },
} as const;

/** Reads a command's options; `own` are those it takes besides the common ones. Throws UsageError. */
export function readOptions(
  args: readonly string[],
  own: NonNullable<ParseArgsConfig["options"]> = {},
): { common: CommonOptions; own: Record<string, unknown> } {
  const { words, ...options } = readWordsAndOptions(args, own);
  if (words[0] !== undefined) throw new UsageError(`多写了“${words[0]}”`);
  return options;
}

/** The same for a command that takes words as well, before the options or behind them. Throws UsageError. */
export function readWordsAndOptions(
  args: readonly string[],
  own: NonNullable<ParseArgsConfig["options"]>,
): { words: string[]; common: CommonOptions; own: Record<string, unknown> } {
  try {
    const options = { ...COMMON, ...own };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const common = values as { root: string; out: string; year: string[]; department: string[]; strict: boolean };
    return {
      words: positionals,
      common: {
        root: common.root,
        out: common.out,
        years: common.year,
        departments: common.department,
        strict: common.strict,
      },
      own: values,
    };
  } catch (error) {
    throw new UsageError(translate(error as NodeJS.ErrnoException));
  }
}

function translate({ code, message }: NodeJS.ErrnoException): string {
  const option = /'([^']*)'/u.exec(message)?.[1]?.split(/[ ,]/u)[0] ?? "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `没有 ${option} 这个选项`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return message.includes("does not take")
        ? `选项 ${option} 后面不跟值，只写 ${option}`
        : `选项 ${option} 后面要跟一个值`;
    default:
      return message;
  }
}

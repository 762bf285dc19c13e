import { join, resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { findWorkspace } from "../workspace/find-workspace.ts";
import type { Io } from "./io.ts";

/** Options that every command takes; the folders are absolute. */
export interface CommonOptions {
  /** The workspace; unless named, the one that the command was typed in or somewhere below. */
  readonly root: string;
  /** Where files are written to; unless named, out/ in the workspace. */
  readonly out: string;
  readonly years: readonly string[];
  readonly departments: readonly string[];
  readonly strict: boolean;
}

/** A call that can't be carried out as it stands: exit code 2. The message is for the person who typed it. */
export class UsageError extends Error {}

const COMMON = {
  root: { type: "string" },
  out: { type: "string" },
  year: { type: "string", multiple: true, default: [] as string[] },
  department: { type: "string", multiple: true, default: [] as string[] },
  strict: { type: "boolean", default: false },
} as const;

/**
 * Reads a command's options; `own` are those it takes besides the common ones, and `before` the words that it has read already.
 * Throws UsageError.
 */
export function readOptions(
  args: readonly string[],
  io: Pick<Io, "cwd" | "environment">,
  own: NonNullable<ParseArgsConfig["options"]> = {},
  before: readonly string[] = [],
): { common: CommonOptions; own: Record<string, unknown> } {
  const { words, ...options } = readWordsAndOptions(args, io, own, before);
  if (words[0] !== undefined) throw tooMany(words[0], io, own, before);
  return options;
}

/**
 * What to say of a word that a command has no use for. Of `npm run check --format json` npm takes the option for one of its own and
 * leaves the value.
 */
export function tooMany(
  word: string,
  { environment = {} }: Pick<Io, "environment">,
  own: NonNullable<ParseArgsConfig["options"]>,
  before: readonly string[] = [],
): UsageError {
  const { npm_lifecycle_event: script } = environment;
  if (script === undefined) return new UsageError(`多写了“${word}”`);
  const option = Object.keys(own).find((name) => own[name]?.type === "string") ?? "year";
  const typed = [script, "--", ...before, `--${option}`, word].join(" ");
  return new UsageError(`多写了“${word}”；它是选项的值的，选项和值都写在“--”后面，例如 npm run ${typed}`);
}

/** The same for a command that takes words as well, before the options or behind them. Throws UsageError. */
export function readWordsAndOptions(
  args: readonly string[],
  { cwd, environment = {} }: Pick<Io, "cwd" | "environment">,
  own: NonNullable<ParseArgsConfig["options"]>,
  before: readonly string[] = [],
): { words: string[]; common: CommonOptions; own: Record<string, unknown> } {
  try {
    const options = { ...COMMON, ...own };
    const swallowed = optionsSwallowed(environment, options, args, before);
    const { values, positionals } = parseArgs({ args: [...args, ...swallowed], options, allowPositionals: true });
    const common = values as { root?: string; out?: string; year: string[]; department: string[]; strict: boolean };
    const root = common.root === undefined ? (findWorkspace(cwd) ?? cwd) : resolve(cwd, common.root);
    return {
      words: positionals,
      common: {
        root,
        out: common.out === undefined ? join(root, "out") : resolve(cwd, common.out),
        years: common.year,
        departments: common.department,
        strict: common.strict,
      },
      own: values,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(translate(error as NodeJS.ErrnoException));
  }
}

/**
 * The options that npm took for its own because the “--” before them was forgotten: `npm run check --strict`. Of one with a value
 * npm keeps only that it was there, and its value stands behind all words, so the person is told what to type. Throws UsageError.
 */
function optionsSwallowed(
  environment: NonNullable<Io["environment"]>,
  options: NonNullable<ParseArgsConfig["options"]>,
  args: readonly string[],
  before: readonly string[],
): string[] {
  const { npm_lifecycle_event: script } = environment;
  if (script === undefined) return [];
  const named = Object.keys(options).filter(
    (name) => environment[`npm_config_${name.replaceAll("-", "_")}`] === "true",
  );
  const valued = named.filter((name) => options[name]?.type === "string");
  if (valued.length > 0) {
    // Which value is whose of several, nobody knows any more.
    const first = Math.max(0, args.length - valued.length);
    const values = valued.length > 1 ? valued.map(() => "…") : args.slice(first);
    const typed = [
      ...before,
      ...args.slice(0, first),
      ...valued.flatMap((name, at) => [`--${name}`, ...values.slice(at, at + 1)]),
    ];
    throw new UsageError(`选项写在“--”后面：npm run ${script} -- ${typed.join(" ")}`);
  }
  return named.map((name) => `--${name}`);
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

import { Interruption } from "../build/interruption.ts";
import { EnvironmentError } from "../printing/environment-error.ts";
import { PROGRAM, programPackage } from "../reading/program.ts";
import { visible } from "../reading/visible.ts";
import { SelectionError } from "../workspace/selection-error.ts";
import { archiveOf, withoutNpm } from "../workspace/supply.ts";
import { UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io, TextStream } from "./io.ts";

/** A command takes its words and answers with the exit code. */
type Command = (args: readonly string[], io: Io) => number | Promise<number>;

/** Each command's module is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import("./build.ts")).build,
  check: async () => (await import("./check.ts")).check,
  explain: async () => (await import("./explain.ts")).explain,
  link: async () => (await import("./link.ts")).link,
  new: async () => (await import("./new.ts")).makeNew,
  upgrade: async () => (await import("./upgrade.ts")).upgradeCommand,
  bench: async () => (await import("./bench/bench.ts")).bench,
};

const HELP = `用法：jixiao <命令> [选项]

命令：
  build   核对、计分，生成 HTML 和 PDF（npm run build）
  check   只核对，不出表（npm run check）
  explain 说明一个得分、总分、等次、一个数的来历，或一个编号的意思（npm run explain -- 2023/单位 名称）
  link    把打进文字的数改成引用，一个一个问（npm run link -- 2023/单位）
  new     从上年开始新的一年，或从旧表样开始新表样（npm run new -- year 2024，npm run new -- pack qingxi-2024）；
          在空文件夹里建一个县自己的仓库（npx jixiao new workspace）
  upgrade 程序更新以后，把程序写的文件、旧的写法改成新的（npm run upgrade）

选项：
  --root 文件夹        工作区，里面有 schema、data、templates；默认从当前文件夹往上找
  --out 文件夹         输出到哪里；默认是工作区里的 out
  --year 年度          只处理这一年，例如 2023；可以写多次
  --department 单位    只处理这个单位（文件夹名），或它的一个项目（单位/项目）；可以写多次
  --strict             还有要核实而没有说明的，也不出表、不算通过
  --look               build、check：已经说明的也列出；check：连提示也列出
  --force              build、check：不管有没有改动，全部重来
  --format 格式        check：pretty、json、github、sarif、markdown；explain、link：pretty、json
  --from 年度或表样    只用于 new：照哪一年、哪个表样；默认是最近的一年、最新的表样
  --dry-run            upgrade、link：只列出要改什么，不改
  --restore 文件       只用于 upgrade：把自己改过的这个文件（或文件夹）换成程序写的；可以写多次
  --version            程序的版本
`;

/** Who types the program's own commands puts options straight behind them. */
const HELP_WITH_NPM = `
用 npm 运行时，选项写在“--”后面，例如 npm run check -- --strict
`;

/**
 * Does what a command line says, and answers with the exit code. It throws nothing: what goes wrong is written to stderr.
 *
 * Why the streams are handed in: a command can be played within another process.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const spoken = archiveOf(PROGRAM) === undefined ? io : inItsOwnWords(io);
  return carryOut(argv, spoken).catch((error) => sayWhatWentWrong(error, spoken));
}

/** Streams for an office without npm: the commands that are named on them are the program's own. */
function inItsOwnWords({ stdout, stderr, ...others }: Io): Io {
  const rewording = (stream: TextStream): TextStream => ({
    isTTY: stream.isTTY === true,
    write: (text) => stream.write(withoutNpm(text)),
  });
  return { ...others, stdout: rewording(stdout), stderr: rewording(stderr) };
}

async function carryOut([name, ...args]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === "help" || name === "--help" || args.includes("--help")) {
    io.stdout.write(archiveOf(PROGRAM) === undefined ? HELP + HELP_WITH_NPM : HELP);
    return name === undefined ? EXIT.usage : EXIT.fine;
  }
  if (name === "--version") {
    io.stdout.write(`${programPackage().version}\n`);
    return EXIT.fine;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`没有“${name}”这个命令`);
  return (await command())(args, io);
}

/** Says what went wrong and whose it is to mend; only a fault of ours shows where in the program it happened. */
function sayWhatWentWrong(error: unknown, { stderr }: Io): number {
  const say = (text: string) => stderr.write(`${visible(text)}\n`);
  if (error instanceof UsageError || error instanceof SelectionError) {
    say(`${error.message}\n加上 --help 看用法，例如 npm run check -- --help。`);
    return EXIT.usage;
  }
  if (error instanceof Interruption) {
    say(error.message);
    return error.signal === "SIGINT" ? EXIT.interrupted : EXIT.terminated;
  }
  if (error instanceof EnvironmentError) {
    say(`${error.message}\n${error.hint}`);
    return EXIT.environment;
  }
  if (isMissing(error)) {
    say(`程序的文件不全：${(error as Error).message.split("\n")[0]}\n请重新安装程序（npm ci），或把程序重新解压一次。`);
    return EXIT.environment;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(`程序内部出错，这不是填报的问题。请把下面的内容发给维护程序的人：\n${details}`);
  return EXIT.fault;
}

/** Whether a file of the program's own was looked for in vain. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(?:ERR_)?MODULE_NOT_FOUND$/u.test(String(error.code));
}

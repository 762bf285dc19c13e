import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { PROGRAM } from "../reading/program.ts";
import { type NewWorkspace, newWorkspace, whyNoWorkspace } from "../workspace/new-workspace.ts";
import { archiveOf, supplyOf } from "../workspace/supply.ts";
import { readWordsAndOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** `jixiao new workspace [FOLDER]`: begins a county's own repository there, or in the folder that the command was typed in. */
export function newWorkspaceCommand(args: readonly string[], io: Io): number {
  const { words, common, own } = readWordsAndOptions(args, io, {});
  const [folder, more] = words;
  if (more !== undefined) throw new UsageError(`多写了“${more}”`);
  if (folder !== undefined && own.root !== undefined)
    throw new UsageError("文件夹写在 workspace 后面，不用再写 --root");
  const root = folder === undefined ? common.root : resolve(io.cwd, folder);
  const reason = whyNoWorkspace(root);
  if (reason !== undefined) throw new UsageError(reason);
  const archive = supplyOf(root) === "archive" ? archiveOf(PROGRAM) : undefined;
  const made = newWorkspace(root, archive === undefined ? "npm" : "archive");
  const steps = [
    ...(folder === undefined ? [] : [`打开文件夹 ${folder}，下面的命令都在它里面运行。`]),
    ...(archive === undefined ? stepsWithNpm(root) : stepsWithArchive(archive)),
    `${existsSync(join(root, ".git")) ? "" : "运行 git init，"}提交；${archive === undefined ? "package-lock.json、" : ""}.jixiao.json 也要提交。`,
  ];
  io.stdout.write(describe(made, root, steps));
  return EXIT.fine;
}

function describe({ made, leftAlone, added }: NewWorkspace, root: string, steps: readonly string[]): string {
  const lines = [`建好了 ${root}：`, ...groups(made).map(([paths, what]) => `  ${paths.join("、")}\n      ${what}`)];
  if (leftAlone.length > 0) lines.push(`原来就有，没有动：${leftAlone.join("、")}。`);
  if (added && added.length > 0) lines.push(`package.json 原来就有，只添上了 ${added.join("、")}。`);
  lines.push("接下来：", ...steps.map((step, index) => `  ${index + 1}. ${step}`));
  return `${lines.join("\n")}\n`;
}

function stepsWithNpm(root: string): string[] {
  const isInstalled = existsSync(join(root, "node_modules", "jixiao"));
  return [
    ...(isInstalled ? [] : ["把程序装到这里：运行 npm install，后面空一格，写程序的网址或文件。"]),
    "运行 npm run build，看示例单位的材料，在 out 里。",
    "照 README.md 把示例单位改成自己的；每个文件里都写着哪一段填什么、印在哪里。",
  ];
}

function stepsWithArchive(archive: string): string[] {
  return [
    `把 ${archive} 加到环境变量 PATH（怎样加，见那里的“使用说明.txt”），以后直接写 jixiao；没有加的，写全：${join(archive, "jixiao")}。`,
    "运行 jixiao build，看示例单位的材料，在 out 里。",
    `照 README.md 把示例单位改成自己的；填报说明是 ${join(archive, "README.zh-CN.md")}。`,
  ];
}

/** What was made, by whose it is; each folder named once. */
function groups(made: readonly string[]): [paths: string[], what: string][] {
  const kinds: [RegExp, string][] = [
    [/^data\/[^/]+(?:\/[^/]+(?=\/)|\/.+)/u, "一个编出来的单位，作示例；以后都是各单位自己的"],
    [/^(?:templates|schema)\/(?!pack\/)[^/]+/u, "表样，以后归县里管表样的人"],
    [/^package\.json$/u, "npm run 的各个命令，程序的版本"],
    [
      /^(?:schema\/pack|\.vscode|\.github\/workflows\/.*|[^/]+)/u,
      "程序写的，更新程序时跟着更新；自己改过的，更新时不动",
    ],
  ];
  const found = new Map<string, Set<string>>();
  for (const path of made) {
    const [kind, what] = kinds.find(([pattern]) => pattern.test(path)) ?? [/.*/u, ""];
    found.set(what, (found.get(what) ?? new Set()).add(kind.exec(path)?.[0] ?? path));
  }
  return [...found].map(([what, paths]) => [[...paths], what]);
}

import { PROGRAM, programPackage } from "../reading/program.ts";
import { packageSettings } from "../workspace/county-package.ts";
import { findWorkspace } from "../workspace/find-workspace.ts";
import { filesNamed, restoreFiles } from "../workspace/upgrade/restore-files.ts";
import { type Upgrade, upgrade, whyNoUpgrade } from "../workspace/upgrade/upgrade.ts";
import { readOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/**
 * `jixiao upgrade`: after a new version was installed, brings the workspace up to date with it. With `--restore` it writes the files
 * named, and does nothing else.
 *
 * Ends with 1 if a source has been left for a person to rewrite; a file that was changed by hand may well stay as it is.
 */
export function upgradeCommand(args: readonly string[], io: Io): number {
  const { common, own } = readOptions(args, io, {
    "dry-run": { type: "boolean", default: false },
    restore: { type: "string", multiple: true, default: [] },
  });
  const { root } = common;
  if (findWorkspace(root) !== root) throw new UsageError(`${root} 不是工作区，没有 data 和 templates；用 --root 指明`);
  if (root === PROGRAM) throw new UsageError("这里是程序自己的仓库；upgrade 用在县自己的仓库里");
  const reason = whyNoUpgrade(root);
  if (reason !== undefined) throw new UsageError(reason);
  const isTrial = own["dry-run"] === true;
  const restored = own.restore as string[];
  if (restored.length > 0) {
    const paths = restored.flatMap((name) => pathsOf(root, name));
    io.stdout.write(describeRestored(restoreFiles({ root, paths, isTrial }), isTrial));
    return EXIT.fine;
  }
  const done = upgrade({ root, isTrial });
  io.stdout.write(describe(done, isTrial));
  return done.migrated.some(({ text }) => text === undefined) ? EXIT.findings : EXIT.fine;
}

function pathsOf(root: string, name: string): string[] {
  const files = filesNamed(root, name);
  if (files.length === 0) throw new UsageError(`“${name}”不是程序写的文件，不能用 --restore`);
  return files;
}

const REVIEW = "看过改动，运行 npm run check，再提交。";

const NO_RECORD = [
  "没有 .jixiao.json，不知道程序写过哪些文件，所以没有比较程序写的文件（README.md、.vscode、schema/pack 等）。",
  "要程序从此管它们：先提交现有的改动，运行 npx jixiao upgrade --restore .，全部换成程序写的；自己改过的，从 git 里取回。",
];

function describe(done: Upgrade, isTrial: boolean): string {
  const { version } = programPackage();
  const changes = describeChanges(done, isTrial ? "要" : "");
  const left = describeLeft(done);
  const lines = [...changes, ...left];
  if (lines.length > 0) lines.unshift(heading(isTrial));
  else
    lines.push(
      done.files ? `已经是 ${version} 版的样子，没有要改的。` : `各单位填的和表样，没有 ${version} 版要改的旧写法。`,
    );
  if (!done.files) lines.push(...NO_RECORD);
  if (!isTrial && changes.length > 0) lines.push(REVIEW);
  return `${lines.join("\n")}\n`;
}

function describeChanges({ files, settings, migrated }: Upgrade, would: string): string[] {
  const rewritten = migrated.filter(({ text }) => text !== undefined);
  return [
    ...(files?.write ?? []).map((path) => `  ${would}更新 ${path}`),
    ...(settings?.write ?? []).map((key) => `  ${would}更新 package.json 里的 ${key}`),
    ...(files?.remove ?? []).map((path) => `  ${would}删去 ${path}：不再由程序写`),
    ...rewritten.map(({ path, titles }) => `  ${would}改写 ${path}：${titles.join("；")}`),
  ];
}

function describeLeft({ files, settings, migrated }: Upgrade): string[] {
  const failed = migrated.filter(({ text }) => text === undefined);
  const now = packageSettings();
  return [
    ...(files?.leftAlone ?? []).map(
      (path) => `  没有动 ${path}：自己改过。要换成程序写的，运行 npx jixiao upgrade --restore ${path}`,
    ),
    ...(files?.givenUp ?? []).map((path) => `  没有动 ${path}：不再由程序写，自己改过，以后归县里。不用的，删去`),
    ...(settings?.leftAlone ?? []).map(
      (key) => `  没有动 package.json 里的 ${key}：自己改过。这一版写的是“${now.get(key)}”`,
    ),
    ...failed.map(({ path, titles }) => `  没有动 ${path}：改写以后不能读。请自己改：${titles.join("；")}`),
  ];
}

function describeRestored(paths: readonly string[], isTrial: boolean): string {
  if (paths.length === 0) return "已经是程序写的样子，没有要换的。\n";
  const lines = paths.map((path) => `  ${isTrial ? "要" : ""}换成程序写的 ${path}`);
  return `${[heading(isTrial), ...lines, ...(isTrial ? [] : [REVIEW])].join("\n")}\n`;
}

function heading(isTrial: boolean): string {
  return `程序 ${programPackage().version} 版${isTrial ? "，只列出，不改" : ""}：`;
}

import { findWorkspace } from "../workspace/find-workspace.ts";
import { PROGRAM, programPackage } from "../workspace/program.ts";
import { filesNamed, type Upgrade, upgrade } from "../workspace/upgrade/upgrade.ts";
import { readOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/**
 * `jixiao upgrade`: after a new version was installed, brings the workspace up to date with it.
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
  const restored = (own.restore as string[]).flatMap((name) => {
    const files = filesNamed(name);
    if (files.length === 0) throw new UsageError(`“${name}”不是程序写的文件，不能用 --restore`);
    return files;
  });
  const isTrial = own["dry-run"] === true;
  const done = upgrade({ root, restored, isTrial });
  io.stdout.write(describe(done, isTrial));
  return done.migrated.some(({ text }) => text === undefined) ? EXIT.findings : EXIT.fine;
}

function describe({ write, leftAlone, migrated }: Upgrade, isTrial: boolean): string {
  const { version } = programPackage();
  const would = isTrial ? "要" : "";
  const rewritten = migrated.filter(({ text }) => text !== undefined);
  const failed = migrated.filter(({ text }) => text === undefined);
  if (write.length + leftAlone.length + migrated.length === 0) return `已经是 ${version} 版的样子，没有要改的。\n`;
  const lines = [`程序 ${version} 版${isTrial ? "，只列出，不改" : ""}：`];
  lines.push(...write.map((path) => `  ${would}更新 ${path}`));
  lines.push(...rewritten.map(({ path, titles }) => `  ${would}改写 ${path}：${titles.join("；")}`));
  lines.push(
    ...leftAlone.map((path) => `  没有动 ${path}：自己改过。要换成程序写的，运行 npx jixiao upgrade --restore ${path}`),
    ...failed.map(({ path, titles }) => `  没有动 ${path}：改写以后不能读。请自己改：${titles.join("；")}`),
  );
  if (!isTrial && write.length + rewritten.length > 0) lines.push("看过改动，运行 npm run check，再提交。");
  return `${lines.join("\n")}\n`;
}

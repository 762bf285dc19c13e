import { dirname, isAbsolute, join } from "node:path";
import { EnvironmentError } from "./environment-error.ts";
import type { Host } from "./host.ts";
import { makeOnce } from "./make-once.ts";
import { makePrivateFolder } from "./private-folder.ts";
import { writeReason } from "./write-reason.ts";

/** Where something that is made once and used by later builds is kept: with the user, never in the shared temporary folder. */
export function cachedPath(host: Host, folder: string, name: string): string {
  const named = host.environment.XDG_CACHE_HOME ?? "";
  return join(isAbsolute(named) ? named : join(host.home, ".cache"), "jixiao", folder, name);
}

/** Makes what stands at a cached path, unless an earlier build has, and returns the path. */
export async function makeCached(path: string, fill: (partial: string) => Promise<void>): Promise<string> {
  const folder = dirname(path);
  try {
    await makePrivateFolder(dirname(folder));
    await makePrivateFolder(folder);
    await makeOnce(path, fill);
  } catch (cause) {
    if (cause instanceof EnvironmentError) throw cause;
    throw new EnvironmentError(
      `不能在缓存文件夹里准备浏览器：${path}（${writeReason(cause)}）`,
      "请确认这个文件夹可以写、留有 200 MB 空间；或用环境变量 XDG_CACHE_HOME 换一个地方。",
      { cause },
    );
  }
  return path;
}

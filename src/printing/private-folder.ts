import { lstat, mkdir } from "node:fs/promises";
import { EnvironmentError } from "./environment-error.ts";

/** Makes a folder that nobody else can write to; refuses one that is not ours, since programs are run from it. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const facts = await lstat(path);
  const writableByOthers = (facts.mode & 0o022) !== 0;
  if (facts.isDirectory() && facts.uid === process.getuid?.() && !writableByOthers) return;
  throw new EnvironmentError(
    `缓存文件夹不安全，没有使用：${path} 不属于当前用户，或别人可以写入。`,
    "请删去这个文件夹后重试；或用环境变量 XDG_CACHE_HOME 换一个只归自己的地方。",
  );
}

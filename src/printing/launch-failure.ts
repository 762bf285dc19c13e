import { EnvironmentError } from "./environment-error.ts";

const MISSING_LIBRARY = /error while loading shared libraries: ([^:\s]+)/;

/** Whether the browser did not start because the system lacks a library it is linked to. */
export function lacksLibraries(failure: unknown): boolean {
  return MISSING_LIBRARY.test(String(failure));
}

/** Whether the browser did not answer in time. */
export function hangs(failure: unknown): boolean {
  return /timed? ?out/iu.test(String(failure));
}

/** Puts a failed start into words a person can act on. */
export function launchFailure(executable: string, failure: unknown): EnvironmentError {
  const words = String(failure);
  const library = MISSING_LIBRARY.exec(words)?.[1];
  if (library) {
    return new EnvironmentError(
      `浏览器启动不了：系统缺少 ${executable} 要用的库 ${library}。`,
      "请安装缺少的库，如在 Debian、Ubuntu 上：apt install libnss3 libnspr4 libexpat1。",
      { cause: failure },
    );
  }
  if (words.includes("No usable sandbox")) {
    return new EnvironmentError(
      `浏览器启动不了：系统不许 ${executable} 建立沙箱。`,
      "请安装 Google Chrome 或 Microsoft Edge（安装包会登记沙箱权限）；" +
        "确实不能安装的，可设环境变量 PUPPETEER_DANGEROUS_NO_SANDBOX=true，不用沙箱打印。",
      { cause: failure },
    );
  }
  if (hangs(failure)) {
    return new EnvironmentError(
      `浏览器启动不了：${executable} 迟迟没有回应。`,
      "多半是机器太忙或内存不足，请关掉一些程序后重试；或用环境变量 PUPPETEER_EXECUTABLE_PATH 指定另一个。",
      { cause: failure },
    );
  }
  return new EnvironmentError(
    `浏览器启动不了：${executable}\n${firstWords(words)}`,
    "请先单独运行这个浏览器看看；或用环境变量 PUPPETEER_EXECUTABLE_PATH 指定另一个。",
    { cause: failure },
  );
}

function firstWords(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("TROUBLESHOOTING"))
    .slice(0, 4)
    .join("\n");
}

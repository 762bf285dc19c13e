import type { ProcessEnd } from "./browser-process.ts";
import { EnvironmentError } from "./environment-error.ts";
import type { BrowserLocation } from "./find-browser.ts";

/** A browser that went before it had answered, and why; or that didn't answer in time. */
export class LaunchError extends Error {
  readonly ended: ProcessEnd | undefined;
  constructor(ended: ProcessEnd | undefined) {
    super(ended?.words ?? "no answer");
    this.name = "LaunchError";
    this.ended = ended;
  }
}

const MISSING_LIBRARY = /error while loading shared libraries: ([^:\s]+)/;
const NO_SANDBOX = "No usable sandbox";
const FULL = /free space in temporary|No space left/u;
const ANOTHER = "或用环境变量 PUPPETEER_EXECUTABLE_PATH 指定另一个。";

/** Whether the browser did not start because the system lacks a library it is linked to. */
export function lacksLibraries(failure: unknown): boolean {
  return MISSING_LIBRARY.test(String(failure));
}

/** Whether what keeps the browser from starting may be the file itself: nothing else is known to. */
export function mayBeSpoilt(failure: unknown): boolean {
  if (!(failure instanceof LaunchError) || !failure.ended) return false;
  const { refusal = "ENOEXEC", words } = failure.ended;
  return refusal === "ENOEXEC" && !lacksLibraries(failure) && !words.includes(NO_SANDBOX) && !FULL.test(words);
}

/** Puts a failed start into words a person can act on. */
export function launchFailure({ executable, origin }: BrowserLocation, failure: LaunchError): EnvironmentError {
  const say = (message: string, hint: string) => new EnvironmentError(message, hint, { cause: failure });
  const { ended } = failure;
  if (!ended) {
    return say(
      `浏览器启动不了：${executable} 迟迟没有回应。`,
      `多半是机器太忙或内存不足，请关掉一些程序后重试；${ANOTHER}`,
    );
  }
  if (ended.refusal !== undefined) {
    return say(
      `浏览器启动不了：系统不运行 ${executable}，因为${WHY[ended.refusal] ?? ended.words}。`,
      BUSY.has(ended.refusal)
        ? "请关掉一些程序后重试。"
        : origin === "npm"
          ? "请用环境变量 XDG_CACHE_HOME 把缓存放到可以运行程序的地方，或安装 Google Chrome 或 Microsoft Edge。"
          : `请先单独运行这个浏览器看看；${ANOTHER}`,
    );
  }
  const library = MISSING_LIBRARY.exec(ended.words)?.[1];
  if (library) {
    return say(
      `浏览器启动不了：系统缺少 ${executable} 要用的库 ${library}。`,
      "请安装缺少的库，如在 Debian、Ubuntu 上：apt install libnss3 libnspr4 libexpat1。",
    );
  }
  if (ended.words.includes(NO_SANDBOX)) {
    return say(
      `浏览器启动不了：系统不许 ${executable} 建立沙箱。`,
      "请安装 Google Chrome 或 Microsoft Edge（安装包会登记沙箱权限）；" +
        "确实不能安装的，可设环境变量 PUPPETEER_DANGEROUS_NO_SANDBOX=true，不用沙箱打印。",
    );
  }
  if (FULL.test(ended.words)) {
    return say(
      "浏览器启动不了：系统的临时文件夹满了。",
      "请腾出一些空间；或用环境变量 TMPDIR（Windows 上是 TEMP）换一个地方。",
    );
  }
  return say(
    `浏览器启动不了：${executable} ${ended.isNoBrowser ? "不是可以用的浏览器，它的回答看不懂。" : howItEnded(ended)}`,
    origin === "npm"
      ? "请删去这个文件，下次会重新准备；还是不行的，请安装 Google Chrome 或 Microsoft Edge。"
      : `请先单独运行这个浏览器看看；${ANOTHER}`,
  );
}

function howItEnded({ words, ending }: ProcessEnd): string {
  if (words !== "") return `自己结束了：\n${firstWords(words)}`;
  return `自己结束了，没有说原因（${typeof ending === "string" ? `信号 ${ending}` : `退出码 ${ending}`}）。`;
}

/** What a system has too little of for the moment. */
const BUSY = new Set(["EAGAIN", "EMFILE", "ENFILE", "ENOMEM"]);

/** Why a system doesn't run a file, by its own word for it. */
const WHY: Readonly<Record<string, string>> = {
  EACCES: "它没有可以执行的权限，所在的磁盘不许运行程序（挂载时用了 noexec），或它开头指名的解释器不能执行",
  ENOENT: "它不在了，或它开头指名的解释器不在",
  ENOEXEC: "它不是这台机器能运行的程序",
  EPERM: "没有运行它的权限",
  ENOTDIR: "路径中间有一段是文件，不是文件夹",
  ELOOP: "链接绕成了圈",
  ENAMETOOLONG: "名称太长",
  ETXTBSY: "它正被别的程序写着",
  EAGAIN: "运行着的程序太多",
  EMFILE: "打开着的文件太多",
  ENFILE: "打开着的文件太多",
  ENOMEM: "内存不足",
};

function firstWords(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 4)
    .join("\n");
}

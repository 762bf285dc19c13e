import { join, posix, win32 } from "node:path";
import { EnvironmentError } from "./environment-error.ts";
import { type FileFacts, type Host, thisHost } from "./host.ts";
import { installedBrowserPaths } from "./installed-browsers.ts";
import { locateNpmBrowser } from "./npm-browser.ts";

/** A browser that can print, found but not yet started. */
export interface BrowserLocation {
  readonly executable: string;
  readonly origin: "environment" | "puppeteer" | "installed" | "npm";
  /** Changes whenever the program does, so it can be part of a cache key without starting the browser. */
  readonly identity: string;
}

/**
 * Finds the browser to print with; when there is none, the error is handed back and not thrown,
 * because a build whose documents are all printed already needs no browser.
 */
export async function findBrowser(host: Host = thisHost): Promise<BrowserLocation | EnvironmentError> {
  const named = host.environment.PUPPETEER_EXECUTABLE_PATH;
  if (named) return fromEnvironment(host, named);
  return (await fromPuppeteer(host)) ?? (await fromInstalled(host)) ?? (await fromNpm(host));
}

async function fromEnvironment(host: Host, named: string): Promise<BrowserLocation | EnvironmentError> {
  // A name alone would be looked for elsewhere when it is started.
  const path = (host.platform === "win32" ? win32 : posix).resolve(named);
  const facts = await host.inspect(path);
  if (facts?.runnable) return { executable: path, origin: "environment", identity: identify(facts) };
  return new EnvironmentError(
    `环境变量 PUPPETEER_EXECUTABLE_PATH 指向的${facts ? "不是可以运行的程序" : "文件不存在"}：${path}`,
    "请改为浏览器程序的完整路径；或删去这个环境变量，由程序自己查找浏览器。",
  );
}

async function fromPuppeteer(host: Host): Promise<BrowserLocation | undefined> {
  // Puppeteer is slow to import, so it is asked for its Chrome only where it has a folder to keep one in.
  const cache = host.environment.PUPPETEER_CACHE_DIR ?? join(host.home, ".cache", "puppeteer");
  if (!(await host.inspect(join(cache, "chrome")))) return undefined;
  const executable = await host.puppeteerChrome();
  const facts = await host.inspect(executable);
  return facts?.runnable ? { executable, origin: "puppeteer", identity: identify(facts) } : undefined;
}

async function fromInstalled(host: Host): Promise<BrowserLocation | undefined> {
  for (const executable of installedBrowserPaths(host)) {
    const facts = await host.inspect(executable);
    if (facts?.runnable && !isSnap(facts)) return { executable, origin: "installed", identity: identify(facts) };
  }
  return undefined;
}

async function fromNpm(host: Host): Promise<BrowserLocation | EnvironmentError> {
  const browser = await locateNpmBrowser(host);
  if ("executable" in browser) return { ...browser, origin: "npm" };
  return new EnvironmentError(
    `没有找到可以打印的浏览器：本机没有安装 Chrome、Edge 或 Chromium；${browser.unavailable}。`,
    "请安装 Google Chrome 或 Microsoft Edge，或运行 npx puppeteer browsers install chrome；" +
      "装在别处的，把环境变量 PUPPETEER_EXECUTABLE_PATH 设为浏览器程序的完整路径。",
  );
}

/** A snap is shut off from the temporary folder that our profile lives in. */
function isSnap({ realPath }: FileFacts): boolean {
  return realPath.endsWith("/snap");
}

function identify({ realPath, size, modified }: FileFacts): string {
  return `${realPath} ${size} ${modified}`;
}

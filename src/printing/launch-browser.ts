import type { Browser, LaunchOptions, PuppeteerNode } from "puppeteer";
import { closeBrowser } from "./close-browser.ts";
import { EnvironmentError } from "./environment-error.ts";
import type { BrowserLocation } from "./find-browser.ts";
import { type Host, thisHost } from "./host.ts";
import { hangs, lacksLibraries, launchFailure } from "./launch-failure.ts";
import { unpackExecutable, unpackFontSettings, unpackLibraries } from "./npm-browser.ts";
import { makeProfileFolder, removeProfileFolder } from "./profile-folder.ts";
import { canSandbox } from "./sandbox.ts";

// The first that prints page numbers in the margin boxes of @page.
const OLDEST_MAJOR_VERSION = 131;

/** How long it may take to start, in milliseconds; and to answer, half as long again as a print may take. */
const PATIENCE = 20_000;

/** What the browser is started with on every machine. */
const FLAGS = [
  // No name is ever resolved, so neither the page nor the browser's own services can reach anything.
  "--host-resolver-rules=MAP * ~NOTFOUND",
  // Glyph widths as the font has them, and not as the system's font settings would round them.
  "--font-render-hinting=none",
  // Nothing is shown, and graphics drivers are the likeliest to fail where nobody looks.
  "--disable-gpu",
];

/** A browser that has been started. */
export interface RunningBrowser {
  readonly browser: Browser;
  /** Ends it, and takes away what it kept; it is not waited for longer than a few seconds. */
  close(): Promise<void>;
}

/** Starts the browser with a profile of its own, which goes when it is closed. */
export async function launchBrowser(location: BrowserLocation, host: Host = thisHost): Promise<RunningBrowser> {
  return (await beginLaunch(location, host))();
}

/**
 * Makes all ready that the browser is started with, and comes back once it is starting, with the wait for it: others can use the
 * time.
 */
export async function beginLaunch(
  location: BrowserLocation,
  host: Host = thisHost,
): Promise<() => Promise<RunningBrowser>> {
  const { executable, origin } = location;
  const orFailure = async (profile: string, failure: unknown): Promise<never> => {
    await removeProfileFolder(profile);
    throw failure instanceof EnvironmentError ? failure : launchFailure(executable, failure);
  };
  const [profile, { default: puppeteer }] = await Promise.all([profileFolder(), import("puppeteer")]);
  const own = await launchOptions(location, host).catch((failure: unknown) => orFailure(profile, failure));
  const options: LaunchOptions = {
    ...own,
    timeout: PATIENCE,
    protocolTimeout: 1.5 * PATIENCE,
    userDataDir: profile,
    // The program ends the browser itself, and says why.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  };
  const starting = start(puppeteer, options).catch(async (failure: unknown) => {
    if (origin !== "npm" || !lacksLibraries(failure)) throw failure;
    return start(puppeteer, { ...options, env: { ...own.env, LD_LIBRARY_PATH: await unpackLibraries(host) } });
  });
  const running = starting
    .then(async (browser) => {
      await requireVersion(browser, executable);
      const close = async () => {
        await closeBrowser(browser);
        await removeProfileFolder(profile);
      };
      return { browser, close };
    })
    .catch((failure: unknown) => orFailure(profile, failure));
  // Whoever waits for it hears that it failed; nobody has to.
  running.catch(() => {});
  return () => running;
}

async function profileFolder(): Promise<string> {
  return makeProfileFolder().catch((cause: Error) => {
    throw new EnvironmentError(
      `不能在临时文件夹里准备浏览器（${cause.message.split(",")[0]}）`,
      "请确认系统的临时文件夹可以写、磁盘没有满；或用环境变量 TMPDIR（Windows 上是 TEMP）换一个地方。",
      { cause },
    );
  });
}

/** What a browser is started with; the one from npm is unpacked by then. */
export async function launchOptions({ executable, origin }: BrowserLocation, host: Host = thisHost) {
  if (origin === "npm") await unpackExecutable(host);
  return {
    executablePath: executable,
    args: (await canSandbox(host)) ? FLAGS : [...FLAGS, "--no-sandbox"],
    env: await fontEnvironment(host),
  } satisfies LaunchOptions;
}

/**
 * On Linux the browser sees one small font of ours and none of the system's.
 *
 * Without any font it gives up on the embedded ones, because it has nothing to stand in while they load;
 * and which fonts a machine happens to have must not show in what it prints.
 */
async function fontEnvironment(host: Host): Promise<Record<string, string | undefined>> {
  if (host.platform !== "linux") return host.environment;
  return { ...host.environment, FONTCONFIG_FILE: await unpackFontSettings(host) };
}

async function start(puppeteer: Pick<PuppeteerNode, "launch">, options: LaunchOptions): Promise<Browser> {
  try {
    // A pipe and not a port, which any user of the machine could connect to.
    return await puppeteer.launch({ ...options, pipe: true });
  } catch (silent) {
    if (hangs(silent)) throw silent;
    // Over a pipe puppeteer does not say why, over a port it does: unless the browser was gone before its words were read.
    const again = () => puppeteer.launch(options);
    return await again().catch((failure: unknown) => (saysWhy(failure) ? Promise.reject(failure) : again()));
  }
}

function saysWhy(failure: unknown): boolean {
  return /stderr:\s*(?!TROUBLESHOOTING)\S/u.test(String(failure));
}

async function requireVersion(browser: Browser, executable: string): Promise<void> {
  const version = await browser.version().catch(async (failure: unknown) => {
    await closeBrowser(browser);
    throw failure;
  });
  if (Number(/\/(\d+)\./.exec(version)?.[1]) >= OLDEST_MAJOR_VERSION) return;
  await closeBrowser(browser);
  throw new EnvironmentError(
    `浏览器太旧：${executable} 是 ${version}，打印页码至少要 ${OLDEST_MAJOR_VERSION} 版。`,
    "请升级这个浏览器；或用环境变量 PUPPETEER_EXECUTABLE_PATH 指定另一个。",
  );
}

import { setTimeout } from "node:timers/promises";
import type { Browser, LaunchOptions, PuppeteerNode } from "puppeteer";
import { type BrowserProcess, startBrowserProcess } from "./browser-process.ts";
import { EnvironmentError } from "./environment-error.ts";
import type { BrowserLocation } from "./find-browser.ts";
import { type Host, thisHost } from "./host.ts";
import { LaunchError, lacksLibraries, launchFailure, mayBeSpoilt } from "./launch-failure.ts";
import { discardExecutable, unpackExecutable, unpackFontSettings, unpackLibraries } from "./npm-browser.ts";
import { makeProfileFolder, removeProfileFolder } from "./profile-folder.ts";
import { canSandbox } from "./sandbox.ts";
import { writeReason } from "./write-reason.ts";

// The first that prints page numbers in the margin boxes of @page.
const OLDEST_MAJOR_VERSION = 131;

/** How long it may take to start and answer, in milliseconds. */
const STARTING = 20_000;
/** How long any later answer may take: half as long again as a print may. */
const ANSWERING = 30_000;
/** How long it may take to go. */
const CLOSING = 3000;

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
  const [profile, { default: puppeteer }] = await Promise.all([profileFolder(), import("puppeteer")]);
  const orFailure = async (failure: unknown): Promise<never> => {
    await removeProfileFolder(profile);
    throw failure instanceof LaunchError ? launchFailure(location, failure) : failure;
  };
  const options = { ...(await launchOptions(location, host).catch(orFailure)), userDataDir: profile };
  const running = (origin === "npm" ? startOfNpm(puppeteer, options, host) : start(puppeteer, options))
    .then(async ({ browser, browserProcess, version }) => {
      const close = async () => {
        await end(browser, browserProcess);
        await removeProfileFolder(profile);
      };
      if (isNewEnough(version)) return { browser, close };
      await close();
      throw tooOld(executable, version);
    })
    .catch(orFailure);
  // Whoever waits for it hears that it failed; nobody has to.
  running.catch(() => {});
  return () => running;
}

async function profileFolder(): Promise<string> {
  return makeProfileFolder().catch((cause: Error) => {
    throw new EnvironmentError(
      `不能在临时文件夹里准备浏览器（${writeReason(cause)}）`,
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

type StartOptions = Required<Pick<LaunchOptions, "executablePath" | "args" | "userDataDir" | "env">>;
type Puppeteer = Pick<PuppeteerNode, "connect" | "defaultArgs">;

/** Starts the browser from npm with what the system lacks of libraries, and where its file may be spoilt, unpacked afresh. */
async function startOfNpm(puppeteer: Puppeteer, options: StartOptions, host: Host): Promise<Answering> {
  const attempt = () =>
    start(puppeteer, options).catch(async (failure: unknown) => {
      if (!lacksLibraries(failure)) throw failure;
      return start(puppeteer, { ...options, env: { ...options.env, LD_LIBRARY_PATH: await unpackLibraries(host) } });
    });
  return attempt().catch(async (failure: unknown) => {
    if (!mayBeSpoilt(failure)) throw failure;
    await discardExecutable(host);
    await unpackExecutable(host);
    return attempt();
  });
}

/** A browser that has answered. */
interface Answering {
  readonly browser: Browser;
  readonly browserProcess: BrowserProcess;
  /** As it calls itself, such as Chrome/143.0.7499.40. */
  readonly version: string;
}

/** Throws LaunchError if it goes before it has answered, or doesn't answer; nothing of it is left then. */
async function start(
  puppeteer: Puppeteer,
  { executablePath, args, env, userDataDir }: StartOptions,
): Promise<Answering> {
  const all = puppeteer.defaultArgs({ args: [...args, "--remote-debugging-pipe"], userDataDir });
  const browserProcess = startBrowserProcess(executablePath, all, env);
  const answering = async (): Promise<Answering> => {
    const browser = await puppeteer.connect({ transport: browserProcess.transport, protocolTimeout: ANSWERING });
    return { browser, browserProcess, version: await browser.version() };
  };
  const outcome = await Promise.race([
    // That its pipe is closed says less than how it ended, which is known a moment later.
    answering().catch(() => browserProcess.gone),
    browserProcess.gone,
    waited(STARTING),
  ]);
  if (outcome && "browser" in outcome) return outcome;
  browserProcess.kill();
  throw new LaunchError(outcome);
}

/** Closes a browser; one that hangs is killed, and so is any process that it leaves behind, for whom the program would wait. */
async function end(browser: Browser, browserProcess: BrowserProcess): Promise<void> {
  await Promise.race([
    browser.close().then(
      () => browserProcess.gone,
      () => {},
    ),
    waited(CLOSING),
  ]);
  browserProcess.kill();
}

function waited(milliseconds: number): Promise<undefined> {
  return setTimeout(milliseconds, undefined, { ref: false });
}

function isNewEnough(version: string): boolean {
  return Number(/\/(\d+)\./.exec(version)?.[1]) >= OLDEST_MAJOR_VERSION;
}

function tooOld(executable: string, version: string): EnvironmentError {
  return new EnvironmentError(
    `浏览器太旧：${executable} 是 ${version}，打印页码至少要 ${OLDEST_MAJOR_VERSION} 版。`,
    "请升级这个浏览器；或用环境变量 PUPPETEER_EXECUTABLE_PATH 指定另一个。",
  );
}

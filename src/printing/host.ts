import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";

/** What is known of a file without opening it. */
export interface FileFacts {
  readonly realPath: string;
  readonly size: number;
  readonly modified: number;
  readonly runnable: boolean;
}

/** What finding a browser asks of the machine, as one value, so that tests can describe any machine they like. */
export interface Host {
  /** As Node calls it: win32, darwin, linux. */
  readonly platform: string;
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Undefined on Windows, which does not number its users; 0 is root. */
  readonly userId: number | undefined;
  inspect(path: string): Promise<FileFacts | undefined>;
  puppeteerChrome(): Promise<string>;
}

/** The machine this process runs on. */
export const thisHost: Host = {
  platform: process.platform,
  architecture: process.arch,
  environment: process.env,
  home: homedir(),
  userId: process.getuid?.(),
  inspect,
  puppeteerChrome,
};

async function inspect(path: string): Promise<FileFacts | undefined> {
  try {
    const facts = await stat(path);
    const runnable = facts.isFile() && (await isRunnable(path));
    return { realPath: await realpath(path), size: facts.size, modified: facts.mtimeMs, runnable };
  } catch {
    return undefined;
  }
}

async function isRunnable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function puppeteerChrome(): Promise<string> {
  const { default: puppeteer } = await import("puppeteer");
  return puppeteer.executablePath();
}

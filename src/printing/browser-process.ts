import { spawn, spawnSync } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { ConnectionTransport } from "puppeteer";
import { pipeTransport } from "./pipe-transport.ts";

/** A browser as a process of this machine. */
export interface BrowserProcess {
  readonly transport: ConnectionTransport;
  /** Resolves once it has gone, or if the system refused to run it, with what is known of why. */
  readonly gone: Promise<ProcessEnd>;
  /** Ends it with all the processes that it started. */
  kill(): void;
}

/** Why a process ended. */
export interface ProcessEnd {
  /** The system's word for why it didn't run it, such as EACCES. */
  readonly refusal?: string | undefined;
  /** What the browser said, at most its first few thousand characters; if nothing, how it ended. */
  readonly words: string;
}

const MOST_WORDS = 8000;

/**
 * Starts a browser.
 *
 * Why not by puppeteer: what it does when the system refuses to run the file is end the program, and it doesn't hand over what a
 * browser says that goes at once.
 */
export function startBrowserProcess(
  executable: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): BrowserProcess {
  const child = spawn(executable, args, {
    env: environment,
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    // At the head of a group of its own, so that all of the group can be ended.
    detached: process.platform !== "win32",
  });
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (more: string) => {
    if (words.length < MOST_WORDS) words += more;
  });
  const kill = () => killGroup(child.pid);
  process.once("exit", kill);
  const gone = new Promise<ProcessEnd>((resolve) => {
    child.once("error", ({ code, message }: NodeJS.ErrnoException) => resolve({ refusal: code, words: message }));
    child.once("close", (code, signal) => resolve({ words: words.trim() || String(signal ?? code) }));
  });
  gone.then(() => process.off("exit", kill));
  return { transport: pipeTransport(child.stdio[3] as Writable, child.stdio[4] as Readable), gone, kill };
}

function killGroup(id: number | undefined): void {
  if (id === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(id), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-id, "SIGKILL");
  } catch {
    // They have all gone.
  }
}

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { ConnectionTransport } from "puppeteer";
import { pipeTransport } from "./pipe-transport.ts";
import { beginsAsProgram, isForOtherProcessor } from "./program-format.ts";

/** A browser as a process of this machine. */
export interface BrowserProcess {
  readonly transport: ConnectionTransport;
  /** Resolves once it has gone, or if the system refused to run it, with what is known of why. */
  readonly gone: Promise<ProcessEnd>;
  /** Ends it with all the processes that it started, and waits for none of them. */
  kill(): void;
}

/** Why a process ended. */
export interface ProcessEnd {
  /** The system's word for why it didn't run it, such as EACCES. */
  readonly refusal?: string | undefined;
  /** Whether it was ended because it doesn't speak as a browser does. */
  readonly isNoBrowser?: boolean;
  /** What the browser said, at most its first few thousand characters. */
  readonly words: string;
  /** The exit code, or the signal that ended it. */
  readonly ending?: number | NodeJS.Signals | undefined;
}

const MOST_WORDS = 8000;

/** How long a program that goes before it has answered may leave another behind to do so, in milliseconds. */
const MOMENT = 1000;

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
  try {
    if (!beginsAsProgram(executable)) return refused(Promise.resolve({ refusal: "ENOEXEC", words: "" }));
    const child = spawn(executable, args, {
      env: environment,
      stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
      // At the head of a group of its own, so that all of the group can be ended.
      detached: process.platform !== "win32",
    });
    return watch(child, executable);
  } catch (error) {
    return refused(Promise.resolve(refusalOf(error as NodeJS.ErrnoException)));
  }
}

function watch(child: ChildProcess, executable: string): BrowserProcess {
  const refusal = new Promise<ProcessEnd>((resolve) => {
    child.once("error", (error) => resolve(refusalOf(error)));
  });
  // Where too many files are open, there are no pipes.
  if (!child.stdio) return refused(refusal);
  const [, , fromErrors, toBrowser, fromBrowser] = child.stdio as [null, null, Readable, Writable, Readable];
  let words = "";
  let hasAnswered = false;
  let isNoBrowser = false;
  fromErrors.setEncoding("utf8").on("data", (more: string) => {
    if (words.length < MOST_WORDS) words += more;
  });
  fromBrowser.once("data", () => {
    hasAnswered = true;
  });
  // Processes that it leaves behind may hold them open.
  const closePipes = () => {
    for (const pipe of [fromErrors, toBrowser, fromBrowser]) pipe.destroy();
  };
  const kill = () => {
    killGroup(child);
    closePipes();
    child.unref();
  };
  child.once("exit", () => setTimeout(() => hasAnswered || closePipes(), MOMENT).unref());
  process.once("exit", kill);
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once("close", (code, signal) => {
      const end = { words: words.trim(), ending: signal ?? code ?? undefined, isNoBrowser };
      // A shell was given it to read, which made nothing of it.
      resolve(!hasAnswered && isForOtherProcessor(executable) ? { ...end, refusal: "ENOEXEC" } : end);
    });
  });
  const gone = Promise.race([refusal, ended]);
  gone.then(() => process.off("exit", kill));
  const transport = pipeTransport(toBrowser, fromBrowser, () => {
    isNoBrowser = true;
    killGroup(child);
    closePipes();
  });
  return { transport, gone, kill };
}

/** A browser that nothing can be sent to. */
function refused(gone: Promise<ProcessEnd>): BrowserProcess {
  const send = () => {
    throw new Error("the browser was not started");
  };
  return { transport: { send, close: () => {} }, gone, kill: () => {} };
}

function refusalOf({ code, message }: NodeJS.ErrnoException): ProcessEnd {
  return { refusal: code, words: message };
}

function killGroup(child: ChildProcess): void {
  const { pid, exitCode, signalCode } = child;
  if (pid === undefined) return;
  if (process.platform === "win32") {
    // Its number may be another's once it has gone.
    if (exitCode !== null || signalCode !== null) return;
    if (spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]).status !== 0) child.kill();
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // They have all gone.
  }
}

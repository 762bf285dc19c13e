import { setTimeout } from "node:timers/promises";
import type { Browser } from "puppeteer";

/** How long a browser may take to go, in milliseconds. */
const PATIENCE = 3000;

/** Closes a browser; one that hangs is killed, with all its processes. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  const closed = browser.close().catch(() => {});
  const isGone = await Promise.race([closed.then(() => true), setTimeout(PATIENCE, false, { ref: false })]);
  if (isGone || child?.pid === undefined) return;
  try {
    // The browser leads a group of processes of its own, where there is such a thing.
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    // It went in the meantime.
  }
}

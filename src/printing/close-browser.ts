import { setTimeout } from "node:timers/promises";
import type { Browser } from "puppeteer";

/** How long a browser may take to go, in milliseconds. */
const PATIENCE = 3000;

/** Closes a browser; one that hangs is killed, and so is any process that it leaves behind, for whom the program would wait. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const processId = browser.process()?.pid;
  await Promise.race([browser.close().catch(() => {}), setTimeout(PATIENCE, undefined, { ref: false })]);
  if (processId === undefined) return;
  try {
    // The browser leads a group of processes of its own, where there is such a thing.
    process.kill(process.platform === "win32" ? processId : -processId, "SIGKILL");
  } catch {
    // They have all gone.
  }
}

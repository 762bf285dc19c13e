import type { FileFacts, Host } from "../../src/printing/host.ts";

/** A machine as a test describes it: these files and nothing else. */
export function describedHost(files: Record<string, Partial<FileFacts>>, more: Partial<Host> = {}): Host {
  return {
    platform: "linux",
    architecture: "x64",
    environment: { PATH: "/usr/local/bin:/usr/bin" },
    home: "/home/li",
    userId: 1000,
    inspect: async (path) => {
      const facts = files[path];
      return facts && { realPath: path, size: 100, modified: 5, runnable: true, ...facts };
    },
    puppeteerChrome: async () => "/home/li/.cache/puppeteer/chrome/linux-148/chrome",
    ...more,
  };
}

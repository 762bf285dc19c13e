import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { findBrowser } from "../../src/printing/find-browser.ts";
import { describedHost } from "./described-host.ts";

const LOADER = "/lib64/ld-linux-x86-64.so.2";
const PUPPETEER_FOLDER = "/home/li/.cache/puppeteer/chrome";
const PUPPETEER_CHROME = "/home/li/.cache/puppeteer/chrome/linux-148/chrome";

const everything = {
  "/opt/my/chrome": {},
  [PUPPETEER_FOLDER]: { runnable: false },
  [PUPPETEER_CHROME]: {},
  "/usr/bin/google-chrome": {},
  "/usr/bin/microsoft-edge": {},
  "/usr/bin/chromium": {},
  [LOADER]: {},
};

function without(...paths: string[]) {
  return Object.fromEntries(Object.entries(everything).filter(([path]) => !paths.includes(path)));
}

describe("the order", () => {
  test("the environment variable comes first", async () => {
    const host = describedHost(everything, { environment: { PUPPETEER_EXECUTABLE_PATH: "/opt/my/chrome" } });
    expect(await findBrowser(host)).toMatchObject({ executable: "/opt/my/chrome", origin: "environment" });
  });

  test("which may name one in the folder that the program was called in", async () => {
    const path = join(process.cwd(), "chrome");
    const host = describedHost({ [path]: {} }, { environment: { PUPPETEER_EXECUTABLE_PATH: "chrome" } });
    expect(await findBrowser(host)).toMatchObject({ executable: path, origin: "environment" });
  });

  test("then a Chrome that puppeteer manages", async () => {
    const found = await findBrowser(describedHost(everything));
    expect(found).toMatchObject({ executable: PUPPETEER_CHROME, origin: "puppeteer" });
  });

  test("then an installed Chrome, Edge, Chromium", async () => {
    const missing = [PUPPETEER_CHROME];
    for (const executable of ["/usr/bin/google-chrome", "/usr/bin/microsoft-edge", "/usr/bin/chromium"]) {
      const found = await findBrowser(describedHost(without(...missing)));
      expect(found).toMatchObject({ executable, origin: "installed" });
      missing.push(executable);
    }
  });

  test("then the one from npm, in the user's cache", async () => {
    const home = await findBrowser(describedHost({ [LOADER]: {} }));
    expect(home).toMatchObject({ origin: "npm", identity: expect.stringMatching(/^@sparticuz\/chromium@\d/) });
    expect(home).toHaveProperty(
      "executable",
      expect.stringMatching(/^\/home\/li\/.cache\/jixiao\/chromium-[\d.]+\/chr/),
    );
    const moved = await findBrowser(describedHost({ [LOADER]: {} }, { environment: { XDG_CACHE_HOME: "/cache" } }));
    expect(moved).toHaveProperty("executable", expect.stringMatching(/^\/cache\/jixiao\//));
  });
});

test("puppeteer is not asked where it has no folder of its own", async () => {
  const puppeteerChrome = () => Promise.reject(new Error("imported"));
  await expect(findBrowser(describedHost(without(PUPPETEER_FOLDER), { puppeteerChrome }))).resolves.toBeDefined();
});

test("installed browsers are known on Windows and macOS", async () => {
  const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
  const environment = { ProgramFiles: "C:\\Program Files", "ProgramFiles(x86)": "C:\\Program Files (x86)" };
  const windows = describedHost({ [edge]: {} }, { platform: "win32", environment });
  expect(await findBrowser(windows)).toMatchObject({ executable: edge, origin: "installed" });

  const chrome = "/home/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  const mac = describedHost({ [chrome]: {} }, { platform: "darwin" });
  expect(await findBrowser(mac)).toMatchObject({ executable: chrome, origin: "installed" });
});

test("a snap and a file that can't be run are passed over", async () => {
  const files = { "/usr/bin/google-chrome": { runnable: false }, "/usr/bin/chromium": { realPath: "/usr/bin/snap" } };
  expect(await findBrowser(describedHost({ ...files, [LOADER]: {} }))).toMatchObject({ origin: "npm" });
});

test("the identity changes with the program", async () => {
  const identities = await Promise.all(
    [{}, { size: 101 }, { modified: 6 }, { realPath: "/opt/chrome" }].map(async (facts) => {
      const found = await findBrowser(describedHost({ "/usr/bin/chromium": facts }));
      return found instanceof EnvironmentError ? found.message : found.identity;
    }),
  );
  expect(identities[0]).toBe("/usr/bin/chromium 100 5");
  expect(new Set(identities).size).toBe(4);
});

describe("what can't be", () => {
  test.each([
    [{}, "指向的文件不存在：/opt/my/chrome"],
    [{ "/opt/my/chrome": { runnable: false } }, "指向的不是可以运行的程序：/opt/my/chrome"],
  ])("an environment variable that points at no program is not passed over", async (files, message) => {
    const environment = { PATH: "/usr/bin", PUPPETEER_EXECUTABLE_PATH: "/opt/my/chrome" };
    const found = await findBrowser(describedHost({ "/usr/bin/chromium": {}, ...files }, { environment }));
    expect(found).toBeInstanceOf(EnvironmentError);
    expect(found).toHaveProperty("message", expect.stringContaining(message));
  });

  test.each([
    [describedHost({}, { platform: "darwin", architecture: "arm64" }), "本机是 darwin arm64"],
    [describedHost({ [LOADER]: {} }, { architecture: "arm64" }), "本机是 linux arm64"],
    [describedHost({}), "glibc"],
  ])("no browser at all: why, and what to install", async (host, reason) => {
    const found = await findBrowser(host);
    expect(found).toBeInstanceOf(EnvironmentError);
    expect(found).toHaveProperty("message", expect.stringContaining(reason));
    expect(found).toHaveProperty("hint", expect.stringContaining("请安装 Google Chrome 或 Microsoft Edge"));
  });
});

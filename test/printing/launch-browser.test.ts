import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Host, thisHost } from "../../src/printing/host.ts";
import { launchBrowser } from "../../src/printing/launch-browser.ts";
import { locateNpmBrowser, unpackExecutable, unpackFontSettings } from "../../src/printing/npm-browser.ts";
import { canSandbox } from "../../src/printing/sandbox.ts";
import { describedHost } from "./described-host.ts";

// The first run on a machine unpacks the browser.
vi.setConfig({ testTimeout: 60_000 });

describe("the sandbox", () => {
  test.each([
    ["on for an ordinary user", describedHost({}), true],
    ["on in Windows", describedHost({}, { platform: "win32", userId: undefined }), true],
    ["off for root, whom Chrome refuses it", describedHost({}, { userId: 0 }), false],
    ["off in Docker", describedHost({ "/.dockerenv": {} }), false],
    ["off in Podman", describedHost({ "/run/.containerenv": {} }), false],
    ["off in Kubernetes", describedHost({}, { environment: { KUBERNETES_SERVICE_HOST: "10.0.0.1" } }), false],
  ])("%s", async (_, host, expected) => {
    expect(await canSandbox(host)).toBe(expected);
  });
});

describe("a browser that does not start", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "launch-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test.each([
    ["chrome: error while loading shared libraries: libnss3.so: cannot open", "系统缺少", "apt install libnss3"],
    ["[1:1:FATAL:zygote_host_impl_linux.cc] No usable sandbox! If", "建立沙箱", "PUPPETEER_DANGEROUS_NO_SANDBOX"],
    ["chrome: display on fire", "display on fire", "请先单独运行这个浏览器看看"],
    ["", "自己结束了，没有说原因（退出码 127）", "请先单独运行这个浏览器看看"],
  ])("says why: %s", async (words, message, hint) => {
    const executable = join(folder, "chrome");
    await writeScript(executable, `echo "${words}" >&2`, "exit 127");
    await expect(launchBrowser({ executable, origin: "installed", identity: "" })).rejects.toMatchObject({
      name: "EnvironmentError",
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  test.each(["hello", "null"])("says that it is no browser if it answers %s", async (answer) => {
    const executable = join(folder, "chrome");
    await writeScript(executable, `printf '${answer}\\0' >&4`, "sleep 30");
    await expect(launchBrowser({ executable, origin: "installed", identity: "" })).rejects.toMatchObject({
      name: "EnvironmentError",
      message: expect.stringContaining("它的回答看不懂"),
    });
  });

  test.each<[string, (executable: string) => Promise<unknown>, string]>([
    ["a folder", (executable) => mkdir(executable), "没有可以执行的权限"],
    ["a file without permission", (executable) => writeFile(executable, "", { mode: 0o600 }), "没有可以执行的权限"],
    ["a file that isn't there", async () => {}, "它不在了"],
    ["a link to nowhere", (executable) => symlink(join(folder, "nowhere"), executable), "它不在了"],
    [
      "a script without its interpreter",
      (executable) => writeFile(executable, "#!/no/such/shell\n", { mode: 0o700 }),
      "指名的解释器不在",
    ],
    [
      "a script whose interpreter is no program",
      (executable) => writeFile(executable, "#!/etc/passwd\n", { mode: 0o700 }),
      "指名的解释器不能执行",
    ],
    ["a link to itself", (executable) => symlink(executable, executable), "链接绕成了圈"],
    [
      "a program for another machine",
      (executable) =>
        writeFile(executable, Buffer.from("7f454c46020101000000000000000000020063", "hex"), { mode: 0o700 }),
      "它不是这台机器能运行的程序",
    ],
    [
      "a program for Windows",
      (executable) => writeFile(executable, "MZ\0\0", { mode: 0o700 }),
      "它不是这台机器能运行的程序",
    ],
  ])("that the system doesn't run says so: %s", async (_, make, message) => {
    const executable = join(folder, "chrome");
    await make(executable);
    await expect(launchBrowser({ executable, origin: "installed", identity: "" })).rejects.toMatchObject({
      name: "EnvironmentError",
      message: expect.stringContaining(message),
    });
  });

  test("and what is unpacked belongs to whoever unpacks it", async () => {
    const elsewhere = { ...thisHost, environment: { ...process.env, XDG_CACHE_HOME: folder } };
    const settings = await unpackFontSettings(elsewhere);
    const { uid } = await stat(join(dirname(settings), "fonts", "fonts"));
    expect(uid).toBe(process.getuid?.());
  });

  test("is unpacked afresh, if it comes from npm and is spoilt though it looks whole", async () => {
    const elsewhere = { ...thisHost, environment: { ...process.env, XDG_CACHE_HOME: folder } };
    await unpackExecutable(elsewhere);
    const executable = await npmExecutable(elsewhere);
    const { size } = await stat(executable);
    await truncate(executable, 0);
    await truncate(executable, size);
    const { browser, close } = await launchBrowser({ executable, origin: "npm", identity: "" }, elsewhere);
    expect(await browser.version()).toContain("Chrome/");
    await close();
  });

  test("gets the libraries that npm brings along where the system lacks them", async () => {
    const elsewhere = { ...thisHost, environment: { ...process.env, XDG_CACHE_HOME: folder } };
    await unpackExecutable(elsewhere);
    const chromium = await npmExecutable(elsewhere);
    const executable = join(folder, "chrome");
    await writeScript(
      executable,
      `if [ -n "$LD_LIBRARY_PATH" ]; then exec "${chromium}" "$@"; fi`,
      'echo "chromium: error while loading shared libraries: libnss3.so: cannot open shared object file" >&2',
      "exit 127",
    );
    const { browser, close } = await launchBrowser({ executable, origin: "npm", identity: "" }, elsewhere);
    expect(await browser.version()).toContain("Chrome/");
    await close();
    expect(await readdir(join(dirname(chromium), "libraries", "lib"))).toContain("libnss3.so");
  });
});

async function writeScript(path: string, ...lines: string[]): Promise<void> {
  await writeFile(path, ["#!/bin/sh", ...lines, ""].join("\n"));
  await chmod(path, 0o700);
}

async function npmExecutable(host: Host): Promise<string> {
  const found = await locateNpmBrowser(host);
  if ("unavailable" in found) throw new Error(found.unavailable);
  return found.executable;
}

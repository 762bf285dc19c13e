import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startBrowserProcess } from "../../src/printing/browser-process.ts";
import { PROJECT } from "../support/workspace.ts";

let folder: string;
let executable: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "process-"));
  executable = join(folder, "chrome");
});
afterEach(() => rmSync(folder, { recursive: true }));

function script(...lines: string[]): void {
  writeFileSync(executable, ["#!/bin/sh", ...lines, ""].join("\n"));
  chmodSync(executable, 0o700);
}

test.each<[string, () => string]>([
  ["ENOTDIR", () => join(executable, "below")],
  ["ELOOP", () => executable],
])("what the system refuses in any way is told: %s", async (refusal, make) => {
  if (refusal === "ELOOP") symlinkSync(executable, executable);
  else writeFileSync(executable, "");
  const { gone, transport } = startBrowserProcess(make(), [], process.env);
  expect(await gone).toMatchObject({ refusal });
  expect(() => transport.send("hello")).toThrow();
});

test("where no more files can be opened that is told", () => {
  script("exit 0");
  const program = `
    import { openSync } from "node:fs";
    import { startBrowserProcess } from ${JSON.stringify(`file://${PROJECT}/dist/printing/browser-process.js`)};
    try {
      for (;;) openSync("/dev/null");
    } catch {}
    const { gone } = startBrowserProcess(process.argv[1], [], process.env);
    process.stdout.write((await gone).refusal);
  `;
  const command = `ulimit -n 100; exec "$0" --input-type=module -e "$@"`;
  expect(execFileSync("sh", ["-c", command, process.execPath, program, executable], { encoding: "utf8" })).toBe(
    "EMFILE",
  );
});

test("how it ended is told, by exit code or signal", async () => {
  script("exit 7");
  expect(await startBrowserProcess(executable, [], process.env).gone).toMatchObject({ words: "", ending: 7 });
  script("kill -9 $$");
  expect(await startBrowserProcess(executable, [], process.env).gone).toMatchObject({ words: "", ending: "SIGKILL" });
});

test("nobody waits for a process that it leaves behind", async () => {
  script("setsid sleep 30 &", "exit 0");
  const begun = Date.now();
  expect(await startBrowserProcess(executable, [], process.env).gone).toMatchObject({ ending: 0 });
  expect(Date.now() - begun).toBeLessThan(10_000);
});

test("nor once it is killed", async () => {
  script("printf '{}\\0' >&4", "setsid sleep 30 &", "sleep 30");
  const { gone, kill, transport } = startBrowserProcess(executable, [], process.env);
  await new Promise((resolve) => {
    transport.onmessage = resolve;
  });
  const begun = Date.now();
  kill();
  expect(await gone).toMatchObject({ ending: "SIGKILL" });
  expect(Date.now() - begun).toBeLessThan(10_000);
});

import { execFile, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { InTheWayError } from "../../src/printing/in-the-way-error.ts";
import { withLock } from "../../src/printing/with-lock.ts";
import { makePipe } from "../support/make-pipe.ts";
import { PROJECT } from "../support/workspace.ts";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  lock = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The number of a process that is no more. */
const GONE = spawnSync(process.execPath, ["-e", "0"]).pid;

test("the lock is there while something is done, and then no more, whatever comes of it", async () => {
  expect(await withLock(lock, () => existsSync(lock))).toBe(true);
  const work = () => {
    throw new Error("failed");
  };
  await expect(withLock(lock, work)).rejects.toThrow("failed");
  expect(readdirSync(folder)).toEqual([]);
});

describe("what nobody holds is taken:", () => {
  const fromTime = (seconds: number) => () => {
    writeFileSync(lock, String(process.ppid));
    utimesSync(lock, Date.now() / 1000 + seconds, Date.now() / 1000 + seconds);
  };
  test.each<[string, () => void]>([
    ["a lock of a program that is gone", () => writeFileSync(lock, String(GONE))],
    ["one that is old", fromTime(-60)],
    ["one from the future", fromTime(3600)],
    ["a link to nowhere", () => symlinkSync(join(folder, "nowhere"), lock)],
    ["a pipe", () => makePipe(lock)],
  ])("%s", async (_, make) => {
    make();
    expect(await withLock(lock, () => "done")).toBe("done");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("though who was about to clear it away was killed", async () => {
    writeFileSync(lock, String(GONE));
    writeFileSync(`${lock}.clearing`, String(GONE));
    expect(await withLock(lock, () => "done")).toBe("done");
    expect(readdirSync(folder)).toEqual([]);
  });
});

test("a folder in its place is named", async () => {
  mkdirSync(lock);
  await expect(withLock(lock, () => "done")).rejects.toThrow(InTheWayError);
  await expect(withLock(lock, () => "done")).rejects.toThrow(lock);
});

test("whoever waits can be stopped", async () => {
  writeFileSync(lock, String(process.ppid));
  const pause = () => Promise.reject(new Error("stopped"));
  await expect(withLock(lock, () => "done", pause)).rejects.toThrow("stopped");
  expect(readFileSync(lock, "utf8")).toBe(String(process.ppid));
});

test("others that take it in turns are not waited for without end", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    const anew = async () => {
      vi.setSystemTime(Date.now() + 10_000);
      writeFileSync(lock, String(process.ppid));
      utimesSync(lock, Date.now() / 1000, Date.now() / 1000);
    };
    await anew();
    await expect(withLock(lock, () => "done", anew)).rejects.toThrow(lock);
  } finally {
    vi.useRealTimers();
  }
});

test("a lock that was taken over meanwhile stays with who has it", async () => {
  await withLock(lock, () => writeFileSync(lock, "another's"));
  expect(readFileSync(lock, "utf8")).toBe("another's");
});

test("of many programs that find an abandoned lock, one at a time works", async () => {
  const script = `
    import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
    import { withLock } from ${JSON.stringify(`file://${PROJECT}/dist/printing/with-lock.js`)};
    const [lock, busy, count] = process.argv.slice(1);
    for (let round = 0; round < 20; round++)
      await withLock(lock, () => {
        writeFileSync(busy, "", { flag: "wx" });
        writeFileSync(count, String(Number(readFileSync(count)) + 1));
        rmSync(busy);
        // What a program leaves that is killed.
        if (round % 4 === 0) writeFileSync(lock, "${GONE}");
      });
  `;
  const [busy, count] = [join(folder, "busy"), join(folder, "count")];
  writeFileSync(count, "0");
  writeFileSync(lock, String(GONE));
  const program = () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", script, lock, busy, count]);
  await Promise.all(Array.from({ length: 6 }, program));
  expect(readFileSync(count, "utf8")).toBe("120");
});

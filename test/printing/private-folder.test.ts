import { chmod, mkdir, mkdtemp, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { makePrivateFolder } from "../../src/printing/private-folder.ts";

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "private-"));
});
afterEach(() => rm(parent, { recursive: true }));

test("a new folder is its owner's alone", async () => {
  await makePrivateFolder(join(parent, "cache", "jixiao"));
  expect((await stat(join(parent, "cache", "jixiao"))).mode & 0o777).toBe(0o700);
});

test("a folder that others can write to is refused", async () => {
  await mkdir(join(parent, "open"));
  await chmod(join(parent, "open"), 0o777);
  await expect(makePrivateFolder(join(parent, "open"))).rejects.toThrow(EnvironmentError);
});

test("a link to somewhere else is refused", async () => {
  await symlink(parent, join(parent, "link"));
  await expect(makePrivateFolder(join(parent, "link"))).rejects.toThrow("缓存文件夹不安全");
});

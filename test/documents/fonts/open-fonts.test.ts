import { copyFile, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFonts } from "../../../src/documents/fonts/open-fonts.ts";
import { builtInFonts, type FontFile } from "../../../src/documents/fonts/role-fonts.ts";

let folder: string;
let font: FontFile;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fonts-"));
  font = { name: "某宋", path: join(folder, "song.ttf"), known: true };
});
afterEach(() => rm(folder, { recursive: true }));

test.each<[string, () => Promise<unknown>]>([
  ["isn't there", async () => {}],
  ["is empty", () => writeFile(font.path, "")],
  [
    "is cut short",
    () => copyFile(builtInFonts("宋体")[0].everyday as string, font.path).then(() => truncate(font.path, 90_000)),
  ],
])("a font that %s is the machine's fault, and named", async (_, make) => {
  await make();
  const { subset } = openFonts(() => [font]);
  await expect(subset(font, "一")).rejects.toMatchObject({
    name: "EnvironmentError",
    message: `字体文件坏了，或者读不出来：${font.path}。`,
    hint: expect.stringContaining("fonts.yaml"),
  });
});

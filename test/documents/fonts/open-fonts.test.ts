import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
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

test("so is one that a reader of fonts stumbles over", async () => {
  const bytes = await readFile(builtInFonts("宋体")[0].everyday as string);
  const cmap = bytes.readUInt32BE(bytes.indexOf("cmap") + 8);
  // The list of characters for Windows is of a kind that has none of Unicode's; the other is as it was.
  for (let at = cmap + 4; at < cmap + 4 + 8 * bytes.readUInt16BE(cmap + 2); at += 8)
    if (bytes.readUInt16BE(at) === 3) bytes.writeUInt32BE(2, at + 4);
  expect(bytes.readUInt16BE(cmap + 2)).toBe(2);
  await writeFile(font.path, bytes);
  const { share } = openFonts(() => [{ ...font, known: false }]);
  await expect(share("宋体", "一")).rejects.toMatchObject({
    name: "EnvironmentError",
    message: `字体文件坏了，或者读不出来：${font.path}。`,
  });
});

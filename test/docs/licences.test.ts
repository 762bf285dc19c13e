import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../support/workspace.ts";

function read(path: string): string {
  return readFileSync(join(PROJECT, path), "utf8");
}

const page = read("docs/licences.md");
const FONTS = [...new Set(read("src/compile/copy-fonts.js").match(/@[\w-]+\/[\w-]+(?=")/gu))];

test("there are fonts from npm", () => {
  expect(FONTS.length).toBeGreaterThan(0);
});

test.each([...FONTS, "@sparticuz/chromium"])("%s is named among the licences", (name) => {
  expect(page).toContain(`\`${name}\``);
});

test.each(FONTS)("%s may be embedded: it is under the Open Font License", (name) => {
  expect(JSON.parse(read(`node_modules/${name}/package.json`)).license).toContain("OFL-1.1");
});

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { findBrowser } from "../../src/printing/find-browser.ts";
import { thisHost } from "../../src/printing/host.ts";
import { launchBrowser } from "../../src/printing/launch-browser.ts";
import { locateNpmBrowser } from "../../src/printing/npm-browser.ts";
import { printerWith } from "../../src/printing/printer.ts";
import { filesIn } from "../support/folder-hashes.ts";
import { writePages } from "./accepted.ts";
import { CASES, type Case } from "./cases.ts";
import { ACCEPTED, acceptedFile, CHANGED, changedPages } from "./compare.ts";
import { findFaults } from "./find-faults.ts";
import { KNOWN_FAULTS } from "./known-faults.ts";
import { type PrintedDocument, printCase } from "./print-cases.ts";

/** `npm run accept`: what is printed now is what is right. */
const ACCEPT = process.env.MODE === "accept";

// Where lines break differs from one Chrome to the next, so pages are accepted and compared as the one from npm prints them; on a
// machine that can't run it they are only looked at for faults.
const npm = await locateNpmBrowser(thisHost);
const isComparable = "executable" in npm;

/**
 * Looks at the pages of cases; every test file that calls this has its own, so that processes share the work.
 *
 * Why nothing but the folders of its cases is cleared away: another process may be at its own.
 */
export function testPages(cases: readonly Case[]): void {
  let printed: ReadonlyMap<string, readonly PrintedDocument[]>;
  beforeAll(async () => {
    for (const name of [...cases.map((each) => each.name), ...strangers(CHANGED)])
      rmSync(join(CHANGED, name), { recursive: true, force: true });
    const location = "executable" in npm ? { ...npm, origin: "npm" as const } : await findBrowser();
    if (location instanceof EnvironmentError) throw location;
    const printer = printerWith(await launchBrowser(location));
    try {
      printed = new Map(
        await Promise.all(cases.map(async (each) => [each.name, await printCase(each, printer)] as const)),
      );
    } finally {
      await printer.close();
    }
    if (ACCEPT) acceptAll(printed);
  }, 600_000);

  describe.each(cases)("$name", ({ name }) => {
    const documents = () => printed.get(name) ?? [];

    test.runIf(isComparable)("is printed as accepted; `npm run accept` takes a change that is meant", () => {
      expect(documents().flatMap(changedPages)).toEqual([]);
    });

    test("has no page that a finance bureau would send back", () => {
      const faults = documents().flatMap((each) => findFaults(each).map((fault) => `${each.name}, ${fault}`));
      expect(faults).toEqual(KNOWN_FAULTS[name] ?? []);
    });
  });

  test.runIf(isComparable)("nothing else is accepted", () => {
    for (const [name, documents] of printed) {
      const files = documents.map((each) => `${each.name}.txt`);
      expect(filesIn(join(ACCEPTED, name)).map((file) => `${name}/${file}`)).toEqual(files.sort());
    }
    expect(strangers(ACCEPTED)).toEqual([]);
  });
}

function acceptAll(printed: ReadonlyMap<string, readonly PrintedDocument[]>): void {
  if (!isComparable) throw new Error("pages are accepted on Linux x64, as the Chromium from npm prints them");
  for (const name of [...printed.keys(), ...strangers(ACCEPTED)])
    rmSync(join(ACCEPTED, name), { recursive: true, force: true });
  for (const { name, pages } of [...printed.values()].flat()) {
    mkdirSync(dirname(acceptedFile(name)), { recursive: true });
    writeFileSync(acceptedFile(name), writePages(pages));
  }
}

/** What lies in a folder and belongs to no case that there is. */
function strangers(folder: string): string[] {
  const names = new Set(CASES.map(({ name }) => name));
  return existsSync(folder) ? readdirSync(folder).filter((name) => !names.has(name)) : [];
}

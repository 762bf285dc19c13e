import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { findBrowser } from "../../src/printing/find-browser.ts";
import { thisHost } from "../../src/printing/host.ts";
import { locateNpmBrowser } from "../../src/printing/npm-browser.ts";
import { openPrinter } from "../../src/printing/printer.ts";
import { filesIn } from "../support/folder-hashes.ts";
import { writePages } from "./accepted.ts";
import { CASES } from "./cases.ts";
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

let printed: ReadonlyMap<string, readonly PrintedDocument[]>;
beforeAll(async () => {
  rmSync(CHANGED, { recursive: true, force: true });
  const location = "executable" in npm ? { ...npm, origin: "npm" as const } : await findBrowser();
  if (location instanceof EnvironmentError) throw location;
  const printer = await openPrinter(location);
  try {
    printed = new Map(
      await Promise.all(CASES.map(async (each) => [each.name, await printCase(each, printer)] as const)),
    );
  } finally {
    await printer.close();
  }
  if (ACCEPT) acceptAll([...printed.values()].flat());
}, 600_000);

function acceptAll(documents: readonly PrintedDocument[]): void {
  if (!isComparable) throw new Error("pages are accepted on Linux x64, as the Chromium from npm prints them");
  rmSync(ACCEPTED, { recursive: true, force: true });
  for (const { name, pages } of documents) {
    mkdirSync(dirname(acceptedFile(name)), { recursive: true });
    writeFileSync(acceptedFile(name), writePages(pages));
  }
}

describe.each(CASES)("$name", ({ name }) => {
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
  const files = [...printed.values()].flat().map(({ name }) => `${name}.txt`);
  expect(filesIn(ACCEPTED)).toEqual(files.sort());
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LazyPrinter } from "../../src/build/lazy-printer.ts";
import { type DueFile, makeFiles } from "../../src/build/make-files.ts";
import type { PrintedFile } from "../../src/build/print-record.ts";
import type { Paper } from "../../src/outputs/page/typeset-document.ts";
import { DocumentError } from "../../src/printing/document-error.ts";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { pdfDate } from "../../src/printing/fixed-dates.ts";
import { htmlOf, treeOf } from "../support/html-tree.ts";

const date = pdfDate(new Date("2023-12-31"));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "make-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function paperOf(words: string): Paper {
  return { tree: treeOf(words), page: htmlOf };
}

/** What is printed of a paper, what is shown of it on a screen, and what has nothing to do with it. */
function filesOf(words: string, name = "a"): DueFile[] {
  const paper = paperOf(words);
  return [
    {
      needs: ["pages"],
      file: { name: `${name}.html`, paper, make: ({ pages }) => `${words} from row ${pages.layout.starts}` },
    },
    {
      needs: ["pages", "browser"],
      file: { name: `${name}.pdf`, paper, make: ({ browser }) => browser.print(paper.page(paper.tree), { date }) },
    },
    { needs: [], file: { name: `${name}.json`, make: () => "{}" } },
  ];
}

/** A printer that notes what it was given; `refuse` is what it does instead. */
function printerOf(browser: string | undefined, refuse?: (html: string) => Error | undefined) {
  const asked: string[] = [];
  const print = async (html: string) => {
    asked.push(html);
    const refusal = refuse?.(html);
    if (refusal) throw refusal;
    return Buffer.from(`PDF of ${html}`);
  };
  const placesOf = async (html: string) => {
    asked.push(`where is ${html}`);
    return new Map([["a", { page: 3, height: 0 }]]);
  };
  const printer: LazyPrinter = { browser, print, placesOf, close: async () => {} };
  return { asked, printer };
}

async function makeAll(due: readonly DueFile[], known: ReadonlyMap<string, PrintedFile>, printer: LazyPrinter) {
  const made = await makeFiles(due, folder, known, printer);
  for (const [name, content] of made.contents) writeFileSync(join(folder, name), content);
  return made;
}

test("every file is made, in the order they are asked for", async () => {
  const { contents } = await makeAll([...filesOf("a"), ...filesOf("b", "b")], new Map(), printerOf("chrome 1").printer);
  expect([...contents.keys()]).toEqual(["a.html", "a.pdf", "a.json", "b.html", "b.pdf", "b.json"]);
  expect(String(contents.get("b.pdf"))).toBe("PDF of b");
});

test("only what has changed is printed again, with this browser or without any", async () => {
  const first = await makeAll([...filesOf("a"), ...filesOf("b", "b")], new Map(), printerOf("chrome 1").printer);
  const { asked, printer } = printerOf("chrome 1");
  const second = await makeAll([...filesOf("a"), ...filesOf("c", "b")], first.record, printer);
  expect(asked).toEqual(["c"]);
  const none = printerOf(undefined);
  const third = await makeAll([...filesOf("a"), ...filesOf("c", "b")], second.record, none.printer);
  expect(none.asked).toEqual([]);
  expect(third.record).toEqual(second.record);
  expect([...third.contents].map(String)).toEqual([...second.contents].map(String));
});

test("what needs no browser is that of today, even where the PDF beside it is kept", async () => {
  const first = await makeAll(filesOf("a"), new Map(), printerOf("chrome 1").printer);
  const [screen, ...others] = filesOf("a") as [DueFile, ...DueFile[]];
  const moved: DueFile = { ...screen, file: { ...screen.file, make: () => "a, moved" } };
  const { contents } = await makeAll([moved, ...others], first.record, printerOf("chrome 1").printer);
  expect(contents.get("a.html")).toBe("a, moved");
  expect(String(contents.get("a.pdf"))).toBe("PDF of a");
});

test("another browser prints everything anew", async () => {
  const first = await makeAll([...filesOf("a"), ...filesOf("b", "b")], new Map(), printerOf("chrome 1").printer);
  const { asked, printer } = printerOf("chrome 2");
  await makeAll([...filesOf("a"), ...filesOf("b", "b")], first.record, printer);
  expect(asked).toEqual(["a", "b"]);
});

describe("where the pages of a paper begin", () => {
  const table = "<table><tbody><tr><td>1</td></tr></tbody></table>";

  test("is asked once, whatever needs to know it", async () => {
    const { asked, printer } = printerOf("chrome 1");
    await makeAll(filesOf(table), new Map(), printer);
    expect(asked.filter((each) => each.startsWith("where"))).toHaveLength(1);
  });

  test("is known from an earlier build, as long as the paper is the same", async () => {
    const first = await makeAll(filesOf(table), new Map(), printerOf("chrome 1").printer);
    const known = new Map(
      [...first.record].map(([name, each]) => [name, { ...each, layout: { cuts: [], starts: [7] } }]),
    );
    const { asked, printer } = printerOf("chrome 1");
    const { contents } = await makeAll(filesOf(table), known, printer);
    expect(asked).toEqual([]);
    expect(contents.get("a.html")).toContain("from row 7");
    const changed = await makeAll(filesOf(`${table}changed`), known, printerOf("chrome 1").printer);
    expect(changed.contents.get("a.html")).not.toContain("from row 7");
  });

  test("and so is where its links lead", async () => {
    const places: (number | undefined)[] = [];
    const paper = paperOf("no table");
    const due: DueFile = {
      needs: ["pages"],
      file: {
        ...{ name: "a.html", paper },
        make: async ({ pages }) => {
          places.push((await pages.places()).get("a")?.page);
          return "";
        },
      },
    };
    await makeAll([due], new Map(), printerOf("chrome 1").printer);
    expect(places).toEqual([3]);
  });
});

test("what the browser refuses is handed back for all files at once, and the others are made", async () => {
  const { printer } = printerOf("chrome 1", (html) => (html === "b" ? undefined : new DocumentError([`要 ${html}`])));
  const due = ["a", "b", "c"].flatMap((words) => filesOf(words, words));
  const { refused, contents } = await makeAll(due, new Map(), printer);
  expect(refused.map(({ file, error }) => [file.name, error.message])).toEqual([
    ["a.pdf", expect.stringContaining("要 a")],
    ["c.pdf", expect.stringContaining("要 c")],
  ]);
  expect([...contents.keys()]).toContain("b.pdf");
});

test("what the machine lacks is thrown", async () => {
  const { printer } = printerOf("chrome 1", () => new EnvironmentError("没有浏览器", "请安装"));
  await expect(makeAll(filesOf("a"), new Map(), printer)).rejects.toThrow(EnvironmentError);
});

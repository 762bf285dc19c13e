import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forgetting, type Memory, openMemory } from "../../src/build/kept/memory.ts";
import type { PrintRecord } from "../../src/build/kept/print-record.ts";
import type { Shape } from "../../src/build/kept/shape.ts";
import type { LazyPrinter } from "../../src/build/lazy-printer.ts";
import { makeFiles } from "../../src/build/make-files.ts";
import type { Evaluation } from "../../src/outputs/output.ts";
import { DocumentError } from "../../src/printing/document-error.ts";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { examineWorkspace, keptTools } from "../support/examine.ts";
import { standInPrinter } from "../support/stand-in-printer.ts";
import { PROJECT } from "../support/workspace.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "make-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function evaluation(): Promise<Evaluation> {
  const [department] = (await examineWorkspace(PROJECT)).departments;
  if (!department?.evaluated) throw new Error("the department isn't evaluated");
  return { ...department.evaluated, year: department.year };
}

/** Makes the files, and puts them where the next build finds them. */
async function makeAll(of: Evaluation, printer: LazyPrinter, memory = memoryOf()) {
  const { fonts } = keptTools(PROJECT);
  const made = await makeFiles(of, { folder, printer, fonts, fontsKey: "fonts", memory, name: "printed" });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of made.contents) writeFileSync(join(folder, name), content);
  return made;
}

function memoryOf(): Memory {
  return openMemory(join(folder, ".memory"));
}

function textsOf(contents: ReadonlyMap<string, string | Uint8Array>): string[][] {
  return [...contents].map(([name, content]) => [name, Buffer.from(content).toString("latin1")]);
}

/** The same evaluation with other words in its last document. */
function changed(of: Evaluation): Evaluation {
  const documents = structuredClone(of.documents.map(({ tree }) => tree));
  documents.at(-1)?.children.push({ type: "text", value: "新写的话" });
  return { ...of, documents: of.documents.map((each, index) => ({ ...each, tree: documents[index] ?? each.tree })) };
}

test("every file is made, those of a document together and those about all of them last, from one page loaded once", async () => {
  const asked: string[] = [];
  const { contents } = await makeAll(await evaluation(), standInPrinter(asked));
  const documents = ["self-evaluation-table", "base-data-table", "score-sheet", "report"];
  expect([...contents.keys()]).toEqual([
    ...documents.flatMap((name) => [`${name}.html`, `${name}.pdf`]),
    ...["submission.pdf", "result.json"],
  ]);
  expect(asked).toEqual(["open", "try", "print all", ...documents.map((name) => `print ${name}`), "close"]);
});

test("nothing is printed again unless something printed has changed, with this browser or without any", async () => {
  const first = await makeAll(await evaluation(), standInPrinter());
  for (const browser of ["stand-in", undefined]) {
    const asked: string[] = [];
    const again = await makeAll(await evaluation(), { ...standInPrinter(asked), browser });
    expect(asked).toEqual([]);
    expect(textsOf(again.contents)).toEqual(textsOf(first.contents));
  }
  const asked: string[] = [];
  const { contents } = await makeAll(changed(await evaluation()), standInPrinter(asked));
  expect(asked.filter((each) => each.startsWith("print"))).toHaveLength(5);
  expect(String(contents.get("report.html"))).toContain("新写的话");
});

test("another browser prints everything anew", async () => {
  await makeAll(await evaluation(), standInPrinter());
  const asked: string[] = [];
  await makeAll(await evaluation(), { ...standInPrinter(asked), browser: "another" });
  expect(asked).toContain("print all");
});

test("what needs no browser is that of today, with the pages of the PDF that is kept", async () => {
  await makeAll(await evaluation(), standInPrinter());
  const { recall, ...others } = memoryOf();
  const memory: Memory = {
    ...others,
    recall: <Value>(name: string, key: string, shape: Shape) => {
      const record = recall<PrintRecord>(name, key, shape);
      const layouts = { ...record?.layouts, "score-sheet": { cuts: [], starts: [9] } };
      return { ...record, layouts } as Value;
    },
  };
  const { contents } = await makeAll(await evaluation(), standInPrinter(), memory);
  expect(String(contents.get("score-sheet.html")).match(/<tr class="[^"]*begins-page/gu)).toHaveLength(1);
});

test("a PDF that somebody has changed since, or thrown away, is printed again, and so is all if that is asked for", async () => {
  await makeAll(await evaluation(), standInPrinter());
  const tries = [
    () => writeFileSync(join(folder, "report.pdf"), "%PDF changed"),
    () => rmSync(join(folder, "report.pdf")),
  ];
  for (const spoil of tries) {
    spoil();
    const asked: string[] = [];
    await makeAll(await evaluation(), standInPrinter(asked));
    expect(asked).toContain("print report");
  }
  const asked: string[] = [];
  await makeAll(await evaluation(), standInPrinter(asked), forgetting(memoryOf()));
  expect(asked).toContain("print all");
});

test("what the browser refuses is handed back, and nothing is kept of it", async () => {
  const refusing: LazyPrinter = {
    ...standInPrinter(),
    open: () => Promise.reject(new DocumentError([{ message: "要图片", words: "a.png" }])),
  };
  const { refusals } = await makeAll(await evaluation(), refusing);
  expect(new Set(refusals.map(({ message }) => message))).toEqual(new Set([expect.stringContaining("要图片")]));
  const asked: string[] = [];
  await makeAll(await evaluation(), standInPrinter(asked));
  expect(asked).toContain("print all");
});

test("what the machine lacks is thrown", async () => {
  const open = () => Promise.reject(new EnvironmentError("没有浏览器", "请安装"));
  const making = makeAll(await evaluation(), { ...standInPrinter(), open });
  await expect(making).rejects.toThrow(EnvironmentError);
});

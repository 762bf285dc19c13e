import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { ARISING } from "../src/checks/arising/all.ts";
import { CATALOGUE } from "../src/checks/catalogue.ts";
import { SHAPES } from "../src/scoring/rules/all.ts";
import { withoutExamples } from "./support/without-examples.ts";

const SRC = resolve(import.meta.dirname, "../src");

/** The rooms of src/, floor by floor from the ground up: each may use those on the floors below, and none beside it or above. */
const FLOORS = [
  ["printing", "values"],
  ["reading"],
  ["figures"],
  ["scoring"],
  ["pack", "department"],
  ["documents", "explain", "workspace"],
  ["checks", "outputs"],
  ["build"],
  ["cli"],
];

/** An import as it stands in a file. */
interface Import {
  readonly file: string;
  readonly from: string;
  readonly kind: "value" | "type" | "dynamic";
}

function sourceFiles(): string[] {
  const entries = readdirSync(SRC, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/u.test(entry.name));
  return files.map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function importsOf(file: string): Import[] {
  const text = codeOf(file);
  const standing = [...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;"=]*?\bfrom\s+)?"([^"]+)"/gmu)];
  const dynamic = [...text.matchAll(/\b(?:import|require)\(\s*"([^"]+)"/gu)];
  return [
    ...standing.map(([, type, from]): Import => ({ file, from: from as string, kind: type ? "type" : "value" })),
    ...dynamic.map(([, from]): Import => ({ file, from: from as string, kind: "dynamic" })),
  ];
}

/** A file without its comments and examples. */
function codeOf(file: string): string {
  return withoutExamples(readFileSync(join(SRC, file), "utf8")).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, "");
}

function folderOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] as string) : "";
}

/** The file of src/ that an import leads to; undefined for a package. */
function targetOf({ file, from }: Import): string | undefined {
  return from.startsWith(".")
    ? relative(SRC, resolve(dirname(join(SRC, file)), from))
        .split(sep)
        .join("/")
    : undefined;
}

function describeImport({ file, from }: Import): string {
  return `${file} imports ${from}`;
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);

test("each folder of src/ is a room", () => {
  expect([...new Set(files.map(folderOf))].filter(Boolean).sort()).toEqual(FLOORS.flat().sort());
});

test("imports lead into the same room or to a floor below it, so that the longest chain of rooms has as many as floors", () => {
  const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));
  const upward = imports.filter((each) => {
    const target = targetOf(each);
    const [from, to] = [folderOf(each.file), target === undefined ? "" : folderOf(target)];
    return target !== undefined && from !== "" && from !== to && (to === "" || floorOf(to) >= floorOf(from));
  });
  expect(upward.map(describeImport)).toEqual([]);
  expect(FLOORS.length).toBeLessThanOrEqual(9);
});

test("no two files import each other, not even round about or for a type alone", () => {
  const graph = new Map(files.map((file) => [file, imports.filter((each) => each.file === file).map(targetOf)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (way.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) if (next) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test("imports within src/ are written with their ending, and lead to a file", () => {
  const astray = imports.filter((each) => {
    const target = targetOf(each);
    return target !== undefined && !(target.startsWith("..") || files.includes(target));
  });
  expect(astray.map(describeImport)).toEqual([]);
});

describe("the browser's library", () => {
  const browser = imports.filter(({ from }) => /^(?:puppeteer|@puppeteer|@sparticuz)/u.test(from));

  test("is used by printing alone", () => {
    expect(browser.filter(({ file }) => folderOf(file) !== "printing").map(describeImport)).toEqual([]);
    expect(browser.length).toBeGreaterThan(0);
  });

  test("is loaded only when something is printed; before that it is types", () => {
    expect(browser.filter(({ kind }) => kind === "value").map(describeImport)).toEqual([]);
  });
});

test("printing knows nothing of ours, and could be a package", () => {
  const own = imports.filter(
    (each) => folderOf(each.file) === "printing" && targetOf(each)?.startsWith("printing/") === false,
  );
  expect(own.map(describeImport)).toEqual([]);
});

test("HTML is parsed in one place: from there on a document is a tree", () => {
  const parsers =
    /^(?:rehype-parse|parse5|hast-util-from-html(?:-isomorphic)?|hast-util-from-parse5|hast-util-raw|rehype-raw)$/u;
  const parsing = imports.filter(({ from }) => parsers.test(from)).map(({ file }) => file);
  expect(parsing).toEqual(["documents/template/parse-html.ts"]);
});

test("the conductor knows no output by name", () => {
  const outputs = imports.filter((each) => folderOf(each.file) === "build").map(targetOf);
  expect(outputs.filter((target) => /^outputs\/(?:html|pdf|submission|result)\b/u.test(target ?? ""))).toEqual([]);
});

describe("what is computed depends on nothing but what goes in", () => {
  const pure = ["values", "figures", "scoring", "checks"];
  const within = (file: string) => pure.includes(folderOf(file));

  /** Days in the calendar are compared as whole numbers of days, months and years. */
  const CALENDAR = ["department/deadline", "prose/backward-dates", "prose/impossible-dates"].map(
    (each) => `checks/${each}.ts`,
  );

  test.each(pure)("%s reads no files and asks the system nothing", (folder) => {
    const system = imports.filter(({ file, from }) => folderOf(file) === folder && from.startsWith("node:"));
    expect(system.map(describeImport)).toEqual([]);
  });

  test.each(pure)("%s knows neither clock, chance nor process", (folder) => {
    const impure =
      /\b(?:process|Date\.now|Date\(\)|performance|setTimeout|setInterval|crypto|fetch|console)\b|Math\.random/u;
    const found = files.filter((file) => folderOf(file) === folder && impure.test(codeOf(file)));
    expect(found).toEqual([]);
  });

  test("and no number of theirs goes through a binary float", () => {
    const float = /\b(?:parseFloat|Number\(|\.toNumber\(|Number\.parse)/u;
    expect(files.filter((file) => within(file) && float.test(codeOf(file)))).toEqual(CALENDAR);
  });
});

test("no file names a shape of scoring rule but those of the shapes: the others ask it what they need to know", () => {
  const naming = files.filter((file) => SHAPES.some(({ kind }) => codeOf(file).includes(`"${kind}"`)));
  expect(naming.sort()).toEqual(SHAPES.map(({ kind }) => `scoring/rules/${kind}.ts`).sort());
});

test("only the command line writes to the terminal", () => {
  const writing = files.filter((file) => /\bconsole\.|process\.std(?:out|err)/u.test(codeOf(file)));
  expect(writing.filter((file) => !["cli"].includes(folderOf(file)))).toEqual([]);
});

test("the engine names no figure: beyond the loaders, no file speaks of what a form calls its figures", () => {
  const figures = /三公经费|编制人数|在职人数|楼堂馆所|年度预算资金|结转结余/u;
  const named = files.filter((file) =>
    figures.test(withoutExamples(codeOf(file)).replace(/"[^"\n]*(?:例如|写成)[^"\n]*"/gu, "")),
  );
  expect(named).toEqual([]);
});

describe("the codes of findings", () => {
  const known: readonly string[] = CATALOGUE.map(({ code }) => code);
  const raised = new Set(
    files
      .filter((file) => !file.startsWith("checks/"))
      .flatMap((file) => codeOf(file).match(/(?<=")JX\d{3}(?=")/gu) ?? []),
  );

  test("each stand in a check, whoever comes upon them", () => {
    expect([...raised].filter((code) => !known.includes(code))).toEqual([]);
  });

  test("that arise on the way are raised somewhere", () => {
    const inChecks = files
      .filter((file) => /^checks\/(?!arising\/)/u.test(file))
      .map(codeOf)
      .join("\n");
    const idle = ARISING.map(({ code }) => code).filter((code) => !raised.has(code) && !inChecks.includes(`"${code}"`));
    expect(idle).toEqual([]);
  });
});

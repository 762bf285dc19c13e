import saidByEverybody from "#generated/build/said-by-everybody.yaml.js";
import type { CopiedTexts } from "../checks/department/department-subject.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { BLANK } from "../reading/passage.ts";
import { isUnread, readSource } from "../reading/source-file.ts";
import { groupBy } from "../values/group-by.ts";
import { hashOf } from "./kept/inputs.ts";
import { remember } from "./kept/memory.ts";
import { PROGRAM } from "./kept/program.ts";
import { byName, listOf, NUMBER, type Shape, TEXT, withParts } from "./kept/shape.ts";
import type { Run } from "./run.ts";

/** A sentence, by its hash, how long it is, and where in the department's files it stands. */
interface Sentence {
  readonly hash: string;
  readonly length: number;
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const PLACE = { file: TEXT, line: NUMBER, start: NUMBER, end: NUMBER };
const SENTENCES: Shape = listOf(withParts({ hash: TEXT, length: NUMBER, ...PLACE }));
const RANGE = withParts({ file: TEXT });
const COPY = withParts({ neighbour: TEXT, sentences: NUMBER, at: RANGE, from: RANGE, others: listOf(RANGE) });
const COPIES: Shape = byName(listOf(COPY));

/** Where a department tells what it did. */
const FILES = ["evidence.yaml", "indicators.yaml", "report.md"];
/** Shorter sentences are alike by chance, unless they stand together in both. */
const LONG_ENOUGH = 22;
const LEAST = 8;
/** Fewer characters, in however many sentences, may be alike because both say what is usual. */
const ENOUGH = 60;
/** What more departments have is what all of them were given to write. */
const MOST = 3;
/** What is said of the evaluation, of money in general, and of the rules and speeches behind it. */
const OF_EVERYBODY = new RegExp((saidByEverybody as string[]).join("|"), "u");
/** Under these keys stand the names of documents, which neighbours share. */
const SOURCES = "来源|依据";
/** Places beyond these needn't be named. */
const MOST_PLACES = 5;

const known = new WeakMap<Run["inputs"], Map<string, Promise<Readonly<Record<string, CopiedTexts[]>>>>>();

/** What a department has word for word with others of its year; what hasn't changed isn't compared again. A project is none. */
export async function copiedTextsOf({ year, id }: DepartmentPlace, run: Run): Promise<readonly CopiedTexts[]> {
  const years = known.get(run.inputs) ?? new Map();
  known.set(run.inputs, years);
  if (!years.has(year)) years.set(year, copiesIn(year, run));
  return (await years.get(year))[id] ?? [];
}

async function copiesIn(year: string, run: Run): Promise<Readonly<Record<string, CopiedTexts[]>>> {
  const { inputs, memory } = run;
  const homes = inputs.folders(`data/${year}`).map((id) => ({ id, key: inputs.folder(`data/${year}/${id}`) }));
  if (homes.length < 2) return {};
  const all = hashOf(PROGRAM, ...homes.flatMap(({ id, key }) => [id, key]));
  return remember(memory, `copies/${year}`, all, COPIES, async () => {
    const written = new Map<string, readonly Sentence[]>();
    for (const { id, key } of homes) {
      const read = async () => FILES.flatMap((file) => sentencesOf(run.root, `data/${year}/${id}/${file}`));
      written.set(id, await remember(memory, `sentences/${year}/${id}`, hashOf(PROGRAM, key), SENTENCES, read));
    }
    return compare(year, written);
  });
}

/** The sentences of a file that are a department's own telling, by its lines: references in them are alike, whatever they refer to. */
function sentencesOf(root: string, path: string): Sentence[] {
  const source = readSource(root, path);
  if (isUnread(source)) return [];
  const lines = source.text.split("\n");
  return (path.endsWith(".md") ? lines : withoutSources(lines)).flatMap((line, index) => {
    if (line.startsWith("#")) return [];
    const plain = line.replace(/\{\{[^{}]*\}\}/gu, (reference) => BLANK.repeat(reference.length));
    return [...plain.matchAll(/[^。；！？|{}[\],:]+/gu)].flatMap(({ 0: sentence, index: start }) => {
      const words = sentence.replace(/[\s\p{P}\uFFFC]/gu, "");
      const isOwn = /\p{Script=Han}/u.test(words) && !/^\s*=/u.test(sentence) && !OF_EVERYBODY.test(sentence);
      if (words.length < LEAST || !isOwn) return [];
      const [begin, end] = [start + sentence.search(/\S/u) + 1, start + 1 + sentence.trimEnd().length];
      return [{ hash: hashOf(words), length: words.length, file: path, line: index + 1, start: begin, end }];
    });
  });
}

/** The lines of a YAML file with those blank that name sources, on the line of their key or further in below it. */
function withoutSources(lines: readonly string[]): string[] {
  let below = Number.POSITIVE_INFINITY;
  return lines.map((line) => {
    const indent = line.search(/\S/u);
    if (indent > below || indent < 0) return "";
    below = new RegExp(`^\\s*(?:${SOURCES}):`, "u").test(line) ? indent : Number.POSITIVE_INFINITY;
    if (below === indent) return "";
    return line.replace(new RegExp(`(?:${SOURCES}): [^,{}]*`, "gu"), (named) => BLANK.repeat(named.length));
  });
}

function compare(year: string, written: ReadonlyMap<string, readonly Sentence[]>): Record<string, CopiedTexts[]> {
  const holders = new Map<string, Map<string, Sentence>>();
  for (const [id, sentences] of written)
    for (const sentence of sentences) {
      const own = holders.get(sentence.hash) ?? new Map<string, Sentence>();
      if (!own.has(id)) own.set(id, sentence);
      holders.set(sentence.hash, own);
    }
  const shared = new Map<string, { id: string; neighbour: string; pairs: [Sentence, Sentence][] }>();
  for (const own of [...holders.values()].filter(({ size }) => size > 1 && size <= MOST))
    for (const [id, at] of own)
      for (const [neighbour, from] of own) {
        if (neighbour === id) continue;
        const both = shared.get(`${id} ${neighbour}`) ?? { id, neighbour, pairs: [] };
        both.pairs.push([at, from]);
        shared.set(`${id} ${neighbour}`, both);
      }
  const copies: Record<string, CopiedTexts[]> = {};
  for (const { id, neighbour, pairs } of shared.values()) {
    const alike = groupBy(pairs, ([at, from]) => `${placeOf(at)} ${placeOf(from)}`);
    const copied = [...alike.values()].flatMap(copiedIn);
    if (lengthOf(copied) < ENOUGH) continue;
    const paragraphs = [...groupBy(copied, ([at]) => placeOf(at)).values()];
    const [most, ...others] = paragraphs.toSorted((a, b) => lengthOf(b) - lengthOf(a)).map(rangesOf);
    if (!most) continue;
    const named = others.slice(0, MOST_PLACES).map(({ at }) => at);
    const copy = { neighbour: `${year}/${neighbour}`, sentences: copied.length, ...most, others: named };
    copies[id] = [...(copies[id] ?? []), copy];
  }
  return copies;
}

function placeOf({ file, line }: Sentence): string {
  return `${file}:${line}`;
}

/** What of the sentences that two paragraphs have in common was copied: all of them if they are much, or else the long ones. */
function copiedIn(paragraph: [Sentence, Sentence][]): [Sentence, Sentence][] {
  return lengthOf(paragraph) < ENOUGH ? paragraph.filter(([{ length }]) => length >= LONG_ENOUGH) : paragraph;
}

function lengthOf(copied: readonly [Sentence, Sentence][]): number {
  return copied.reduce((sum, [{ length }]) => sum + length, 0);
}

/** From the first to the last copied sentence of a paragraph, and where the first stands with the neighbour. */
function rangesOf(paragraph: readonly [Sentence, Sentence][]): Pick<CopiedTexts, "at" | "from"> {
  const inOrder = paragraph.toSorted(([{ start: one }], [{ start: other }]) => one - other);
  const [[first, from], [last]] = [inOrder[0], inOrder.at(-1)] as [[Sentence, Sentence], [Sentence, Sentence]];
  return { at: { ...rangeOf(first), end: rangeOf(last).end }, from: rangeOf(from) };
}

function rangeOf({ file, line, start, end }: Sentence): CopiedTexts["at"] {
  return { file, start: { line, column: start }, end: { line, column: end } };
}

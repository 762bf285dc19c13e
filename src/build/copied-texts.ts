import type { CopiedTexts } from "../checks/department/department-subject.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { isUnread, readSource } from "../reading/source-file.ts";
import { hashOf } from "./kept/inputs.ts";
import { remember } from "./kept/memory.ts";
import { PROGRAM } from "./kept/program.ts";
import { byName, listOf, NUMBER, type Shape, TEXT, withParts } from "./kept/shape.ts";
import type { Run } from "./run.ts";

/** A long sentence, by its hash, and where in the department's files it stands. */
interface Sentence {
  readonly hash: string;
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const PLACE = { file: TEXT, line: NUMBER, start: NUMBER, end: NUMBER };
const SENTENCES: Shape = listOf(withParts({ hash: TEXT, ...PLACE }));
const RANGE = withParts({ file: TEXT });
const COPIES: Shape = byName(listOf(withParts({ neighbour: TEXT, sentences: NUMBER, at: RANGE, from: RANGE })));

/** Where a department tells what it did. */
const FILES = ["evidence.yaml", "indicators.yaml", "report.md"];
/** Shorter sentences are alike by chance. */
const LONG_ENOUGH = 20;
/** One or two sentences may be alike because both quote the same. */
const FEWEST = 3;
/** What more departments have is what all of them were given to write. */
const MOST = 3;

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

/** The long sentences of a file, by its lines: references in them are alike, whatever they refer to. */
function sentencesOf(root: string, path: string): Sentence[] {
  const source = readSource(root, path);
  if (isUnread(source)) return [];
  return source.text.split("\n").flatMap((line, index) => {
    if (line.startsWith("#")) return [];
    return [...line.matchAll(/[^。；！？]+/gu)].flatMap(({ 0: sentence, index: start }) => {
      const words = sentence.replace(/^[\s-]*[^\s:：{]+: /u, "").replace(/\{\{[^{}]*\}\}|[\s\p{P}]/gu, "");
      if (words.length < LONG_ENOUGH || !/\p{Script=Han}/u.test(words)) return [];
      return [{ hash: hashOf(words), file: path, line: index + 1, start: start + 1, end: start + 1 + sentence.length }];
    });
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
    const [first] = pairs;
    if (!first || pairs.length < FEWEST) continue;
    const [at, from] = first.map(rangeOf) as [CopiedTexts["at"], CopiedTexts["at"]];
    copies[id] = [...(copies[id] ?? []), { neighbour: `${year}/${neighbour}`, sentences: pairs.length, at, from }];
  }
  return copies;
}

function rangeOf({ file, line, start, end }: Sentence): CopiedTexts["at"] {
  return { file, start: { line, column: start }, end: { line, column: end } };
}

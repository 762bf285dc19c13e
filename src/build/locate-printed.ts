import type { DepartmentPlace } from "../department/load-department.ts";
import type { StrangeCharacter } from "../documents/fonts/strange-characters.ts";
import type { FormPack } from "../pack/form-pack.ts";
import { type SourceRange, topOf } from "../reading/finding.ts";
import { graphemes } from "../reading/graphemes.ts";
import { isUnread, rangeBetween, readSource, type SourceFile } from "../reading/source-file.ts";

const REPORT = "report.md";
const PRINTS_REPORT = /\{\{\{?\s*报告\s*\}/u;
const FILES = [REPORT, "indicators.yaml", "project.yaml", "department.yaml", "figures.yaml", "evidence.yaml"];
/** Shorter words stand in too many places to be looked for. */
const SHORTEST = 4;

/**
 * Where a character, as a reader sees it, that was printed within a text was written: by the department, else in the pack. Of
 * several places it is the one whose neighbourhood is most like that text, and of several such the first.
 */
export function locateCharacter(
  { character, within }: Pick<StrangeCharacter, "character" | "within">,
  place: DepartmentPlace,
  pack: FormPack,
  root: string,
): SourceRange {
  const [printedAt = 0] = startsOf(character, within);
  let best = { likeness: -1, range: topOf(folderOf(place)) };
  for (const source of sourcesWith(character, place, pack, root)) {
    for (const start of startsOf(character, source.text)) {
      const likeness = sharedAround(source.text, start, within, printedAt);
      if (likeness > best.likeness) best = { likeness, range: rangeBetween(source, start, start + character.length) };
    }
  }
  return best.range;
}

function startsOf(character: string, text: string): number[] {
  return Array.from(graphemes(text)).flatMap((each) => (each.text === character ? [each.start] : []));
}

/** So much of a neighbourhood tells one place from another. */
const NEAR = 200;

/** How many code units two texts have in common around two places, before and behind, as far as is near. */
function sharedAround(one: string, at: number, other: string, otherAt: number): number {
  const isShared = (distance: number) =>
    one[at + distance] !== undefined && one[at + distance] === other[otherAt + distance];
  let [before, behind] = [0, 0];
  while (before < NEAR && isShared(-before - 1)) before++;
  while (behind < NEAR && isShared(behind)) behind++;
  return before + behind;
}

/** Where words that a template printed, or any, were first written, if they stand anywhere as they are printed. */
export function locateWords(
  words: string,
  template: SourceFile | undefined,
  place: DepartmentPlace,
  pack: FormPack,
  root: string,
): SourceRange | undefined {
  if (words.length < SHORTEST) return undefined;
  const isPrinted = ({ path }: SourceFile) => !path.endsWith(REPORT) || !template || PRINTS_REPORT.test(template.text);
  const source = [...sourcesWith(words, place, pack, root)].find(isPrinted);
  if (!source) return undefined;
  const start = source.text.indexOf(words);
  return rangeBetween(source, start, start + words.length);
}

/** The files that a text stands in, those of the department first. */
function* sourcesWith(
  text: string,
  place: DepartmentPlace,
  pack: FormPack,
  root: string,
): Generator<SourceFile, undefined> {
  const shared = `data/${place.year}/${place.id.split("/")[0]}/department.yaml`;
  const ofPack = ["rubric.yaml", "pack.yaml", ...pack.documents.map(({ fileName }) => `${fileName}.hbs`)];
  const paths = [
    ...FILES.map((file) => `${folderOf(place)}/${file}`),
    shared,
    ...ofPack.map((file) => `templates/${pack.id}/${file}`),
  ];
  for (const path of paths) {
    const source = readSource(root, path);
    if (!isUnread(source) && source.text.includes(text)) yield source;
  }
}

function folderOf({ year, id }: DepartmentPlace): string {
  return `data/${year}/${id}`;
}

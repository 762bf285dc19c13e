import type { DepartmentPlace } from "../department/load-department.ts";
import type { SourceRange } from "../findings/finding.ts";
import type { FormPack } from "../pack/form-pack.ts";
import { isUnread, rangeBetween, readSource, type SourceFile } from "../source/source-file.ts";
import { graphemes } from "../text/graphemes.ts";

const FILES = ["report.md", "indicators.yaml", "project.yaml", "department.yaml", "figures.yaml", "evidence.yaml"];
/** Shorter words stand in too many places to be looked for. */
const TELLING = 4;

/** Where a character, as a reader sees it, that was printed was first written: by the department, else in the pack. */
export function locateCharacter(character: string, place: DepartmentPlace, pack: FormPack, root: string): SourceRange {
  for (const source of sourcesWith(character, place, pack, root))
    for (const { text, start } of graphemes(source.text))
      if (text === character) return rangeBetween(source, start, start + character.length);
  return { file: folderOf(place), start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

/** Where words that were printed were first written, if they stand anywhere as they are printed. */
export function locateWords(
  words: string,
  place: DepartmentPlace,
  pack: FormPack,
  root: string,
): SourceRange | undefined {
  const [source] = words.length < TELLING ? [] : sourcesWith(words, place, pack, root);
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

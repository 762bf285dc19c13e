import type { DepartmentPlace } from "../department/load-department.ts";
import type { SourceRange } from "../findings/finding.ts";
import type { FormPack } from "../pack/form-pack.ts";
import { isUnread, rangeBetween, readSource } from "../source/source-file.ts";
import { graphemes } from "../text/graphemes.ts";

const FILES = ["report.md", "indicators.yaml", "project.yaml", "department.yaml", "figures.yaml", "evidence.yaml"];

/** Where a character, as a reader sees it, that was printed was first written: by the department, else in the pack. */
export function locateCharacter(character: string, place: DepartmentPlace, pack: FormPack, root: string): SourceRange {
  const folder = `data/${place.year}/${place.id}`;
  const shared = `data/${place.year}/${place.id.split("/")[0]}/department.yaml`;
  const ofPack = ["rubric.yaml", "pack.yaml", ...pack.documents.map(({ fileName }) => `${fileName}.hbs`)];
  const paths = [
    ...FILES.map((file) => `${folder}/${file}`),
    shared,
    ...ofPack.map((file) => `templates/${pack.id}/${file}`),
  ];
  for (const path of paths) {
    const source = readSource(root, path);
    if (isUnread(source) || !source.text.includes(character)) continue;
    for (const { text, start } of graphemes(source.text))
      if (text === character) return rangeBetween(source, start, start + character.length);
  }
  return { file: folder, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

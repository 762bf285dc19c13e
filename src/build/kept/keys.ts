import { dirname, join } from "node:path";
import type { DepartmentPlace } from "../../department/load-department.ts";
import { isThere } from "../../reading/places.ts";
import type { Selection } from "../../workspace/workspace.ts";
import { copiedTextsOf } from "../copied-texts.ts";
import type { Run } from "../run.ts";
import { hashOf } from "./inputs.ts";
import { remember } from "./memory.ts";
import { PROGRAM } from "./program.ts";
import { listOf, TEXT } from "./shape.ts";

const FONTS = "fonts.yaml";

/** What the choice of fonts depends on: where the workspace names its own, those files too. */
export async function fontsKey({ inputs, memory, tools }: Run): Promise<string> {
  const choice = hashOf(PROGRAM, inputs.file(FONTS));
  const files = await remember(memory, "fonts", choice, listOf(TEXT), async () => (await tools()).fontFiles);
  return hashOf(choice, ...files.map((file) => inputs.file(file)));
}

/** What the form packs, looked at by themselves, depend on. */
export function packsKey({ inputs }: Run): string {
  return hashOf(PROGRAM, inputs.tree("schema"), inputs.tree("templates"));
}

/** What the years and departments to work on depend on: the folders there are, their names, and what each year uses. */
export function foldersKey({ inputs }: Run, selection: Selection): string {
  const { file, names, folders } = inputs;
  const packs = folders("templates").map((pack) => `${pack} ${file(`templates/${pack}/pack.yaml`) !== "nothing"}`);
  const years = folders("data").map((year) => [names(`data/${year}`), file(`data/${year}/year.yaml`)]);
  const departments = folders("data").flatMap((year) =>
    folders(`data/${year}`).map((id) => [names(`data/${year}/${id}`), file(`data/${year}/${id}/department.yaml`)]),
  );
  const { years: chosen, departments: wanted } = selection;
  return hashOf(
    PROGRAM,
    JSON.stringify([chosen, wanted, packs, names("data"), years, departments, inputs.tree("schema")]),
  );
}

/**
 * What a department's examination depends on: its files and those of its years before, their packs, all schemas, the fonts, and what it
 * has word for word with its neighbours.
 *
 * A project is described by its department's files as well.
 */
export async function departmentKey(place: DepartmentPlace, run: Run): Promise<string> {
  const { inputs } = run;
  const copies = JSON.stringify(await copiedTextsOf(place, run));
  const parts = [await fontsKey(run), inputs.tree("schema"), copies];
  let packId: string | undefined = place.packId;
  for (let year = Number(place.year); packId !== undefined; year--) {
    const home = `data/${year}/${place.id}`;
    const shared = place.id.includes("/") ? [inputs.file(`${dirname(home)}/department.yaml`)] : [];
    parts.push(
      inputs.tree(`templates/${packId}`),
      inputs.file(`data/${year}/year.yaml`),
      inputs.folder(home),
      ...shared,
    );
    packId = isThere(join(run.root, `data/${year - 1}/${place.id}`)) ? await packOf(String(year - 1), run) : undefined;
  }
  return hashOf(...parts);
}

/** The form pack of a year; empty if that can't be read. */
function packOf(year: string, { root, inputs, memory, tools }: Run): Promise<string> {
  const packs = inputs.folders("templates").join();
  const key = hashOf(PROGRAM, inputs.file(`data/${year}/year.yaml`), packs);
  return remember(memory, `${year}/pack`, key, TEXT, async () => {
    const { readYear } = await import("../../workspace/workspace.ts");
    return readYear(root, year, (await tools()).schemas, [])?.packId ?? "";
  });
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROGRAM } from "../reading/program.ts";
import { filesBelow } from "./files-below.ts";
import { offlineFiles } from "./offline-files.ts";
import type { Supply } from "./supply.ts";
import type { Files } from "./write-folder.ts";

/** What a county's repository begins with, as it stands in the program's folder. */
const STARTER = join(PROGRAM, "starter");

/** The pack that the sample department is written for. */
const SAMPLE_PACK = "datonghu-2023";

/** What the program writes in a county's repository and brings up to date with each version, by the places there. */
export function programFiles(supply: Supply): Files {
  const own = filesBelow(STARTER).filter((file) => !/^(?:data|offline)\//u.test(file));
  const entries = [...own.map((file) => [placeOf(file), read(STARTER, file)] as const), ...folder("schema/pack")];
  const files: Files = new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  return supply === "npm" ? files : offlineFiles(files, String(read(STARTER, "offline/README.md")));
}

/** What a county's repository begins with and owns from then on: a sample department and the pack it fills in. */
export function sampleFiles(): Files {
  const data = filesBelow(STARTER).filter((file) => file.startsWith("data/"));
  return new Map([
    ...data.map((file) => [file, read(STARTER, file)] as const),
    ...folder(`schema/${SAMPLE_PACK}`),
    ...folder(`templates/${SAMPLE_PACK}`),
  ]);
}

/** npm leaves a file of the name .gitignore out of a package, so it goes without its dot there. */
function placeOf(file: string): string {
  return file === "gitignore" ? ".gitignore" : file;
}

function folder(path: string): [place: string, content: Buffer][] {
  return filesBelow(join(PROGRAM, path)).map((file) => [`${path}/${file}`, read(PROGRAM, `${path}/${file}`)]);
}

function read(home: string, file: string): Buffer {
  return readFileSync(join(home, file));
}

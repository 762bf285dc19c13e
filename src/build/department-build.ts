import { join } from "node:path";
import type { DepartmentPlace } from "../department/load-department.ts";
import type { Found } from "./found.ts";
import type { MadeFile } from "./kept/made-files.ts";
import { listOf, NUMBER, optional, type Shape, TEXT, withParts } from "./kept/shape.ts";

/** A file that a build made, or left as it was. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** What a department's scores came to, as it is printed. */
export interface Conclusion {
  readonly total: string;
  /** The points there are. */
  readonly points: string;
  readonly grade: string;
}

/** What building a department came to: plain values, which can be kept and passed on. */
export interface DepartmentBuild extends Found {
  /** `failed` if something in the sources or on paper keeps its documents from being made: what it had stays as it was. */
  readonly outcome: "built" | "unchanged" | "failed";
  /** None if it failed. */
  readonly files: readonly BuiltFile[];
  readonly conclusion?: Conclusion;
}

/** What a build of a department left, for the next one. */
export interface MadeRecord {
  readonly browser: string | undefined;
  readonly files: readonly MadeFile[];
  readonly conclusion: Conclusion;
}

/** The shape of such a record. */
export const MADE: Shape = withParts({
  browser: optional(TEXT),
  files: listOf(withParts({ name: TEXT, bytes: NUMBER, time: NUMBER, hash: TEXT })),
  conclusion: withParts({ total: TEXT, points: TEXT, grade: TEXT }),
});

/** The folder of a department's documents. */
export function folderFor(place: Pick<DepartmentPlace, "year" | "id">, out: string): string {
  return join(out, place.year, place.id);
}

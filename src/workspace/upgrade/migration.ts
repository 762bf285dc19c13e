import type { SourceFile } from "../../reading/source-file.ts";

/** A way of writing that a version gave up, and how what is written so becomes what is written now. */
export interface Migration {
  /** What is done, in words for the people whose files are rewritten. */
  readonly title: string;
  /** The files it looks into, by their paths in the workspace. */
  readonly files: RegExp;
  /** The text as it is written now, all else to the letter; a text that has nothing of the old way comes back as it was. */
  rewrite(source: SourceFile, workspace: Known): string;
}

/** What a migration may ask of the workspace. */
export interface Known {
  /** The unit of a figure, "" for a yes or no; undefined where nobody can tell. */
  unitOf(name: string): string | undefined;
}

import { HARD_CASES } from "./hard-cases.ts";

/** A workspace whose documents are looked at, as it stands or made hard. */
export interface Case {
  readonly name: string;
  /** A folder under test/workspaces; the project's own packs and data unless given. */
  readonly workspace?: string;
  /** What becomes of some of its files; a file that comes to nothing goes. */
  readonly changes?: Readonly<Record<string, (before: string) => string>>;
  /** What the change shows in, by file name; all documents, and all as one, unless given. What is all as one shows each of them. */
  readonly documents?: readonly string[];
}

/** The documents of every pack there is, and those that go to the limit of what a form takes. */
export const CASES: readonly Case[] = [
  { name: "datonghu-2023" },
  ...["hunan-2018", "mof-2020", "small"].map((workspace) => ({ name: workspace, workspace })),
  ...HARD_CASES,
];

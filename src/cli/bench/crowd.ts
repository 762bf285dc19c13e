import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DepartmentPlace } from "../../department/load-department.ts";
import { PROGRAM } from "../../reading/program.ts";
import { filesBelow } from "../../workspace/files-below.ts";
import { varyDepartment } from "./departments/vary-department.ts";
import { runNode } from "./run-command.ts";
import { runWatched, type WatchedRun } from "./run-watched.ts";

const COMMAND = join(PROGRAM, "bin", "jixiao.cjs");

/** A workspace with so many departments, on which the program is run as a user runs it, a process for each command. */
export class Crowd {
  readonly root: string;
  readonly ids: readonly string[];
  readonly #out: string;
  readonly #caches: string;
  /** The one that its departments report on. */
  readonly year: string;
  #isBuilt = false;

  /**
   * Writes the workspace: the department that is taken as a model, and others made of it.
   *
   * @param caches where the program keeps what it makes once; its environment says so already
   */
  constructor(root: string, model: DepartmentPlace, size: number, caches: string) {
    this.root = root;
    this.#out = join(root, "out");
    this.#caches = caches;
    this.year = model.year;
    const [id] = model.id.split("/") as [string];
    const home = join("data", model.year);
    for (const part of ["schema", "templates", join(home, "year.yaml")])
      cpSync(join(model.root, part), join(root, part), { recursive: true });
    const source = join(model.root, home, id);
    const files = new Map(filesBelow(source).map((path) => [path, readFileSync(join(source, path), "utf8")]));
    this.ids = Array.from({ length: size }, (_, number) => (number === 0 ? id : `${id}-${number}`));
    for (const [number, each] of this.ids.entries())
      for (const [path, text] of number === 0 ? files : varyDepartment(files, number)) {
        const target = join(root, home, each, path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, text);
      }
  }

  get size(): number {
    return this.ids.length;
  }

  /** The folder of one of its departments. */
  folderOf(id: string): string {
    return join(this.root, "data", this.year, id);
  }

  /** Takes away all that the program has kept from earlier runs, but the browser that it unpacked. */
  forget(): void {
    this.#isBuilt = false;
    rmSync(this.#out, { recursive: true, force: true });
    for (const path of filesBelow(this.#caches).filter((each) => !BROWSER.test(each))) rmSync(join(this.#caches, path));
  }

  /** Builds everything. */
  async build(): Promise<WatchedRun> {
    const run = await runWatched(this.#words("build"));
    this.#isBuilt = true;
    return run;
  }

  /** Whether everything was built, and nothing of that forgotten since. */
  get isBuilt(): boolean {
    return this.#isBuilt;
  }

  /** Runs a command on all of it, and yields the milliseconds. */
  async run(...words: readonly string[]): Promise<number> {
    return runNode(this.#words(...words));
  }

  #words(...words: readonly string[]): string[] {
    return [COMMAND, ...words, "--root", this.root, "--out", this.#out];
  }
}

/** Where the browser from npm is unpacked: that it was before is no matter of the program's speed. */
const BROWSER = /^jixiao\/chromium-/u;

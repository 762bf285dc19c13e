import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DepartmentPlace } from "../../department/load-department.ts";
import { Crowd } from "./crowd.ts";
import { median } from "./measure.ts";
import type { WatchedRun } from "./run-watched.ts";
import type { Row } from "./table.ts";

/** Whoever measures everything waits no longer than this for one build, in milliseconds. */
const LONGEST_BUILD = 10 * 60_000;

/** What the rows of one run of the bench share: departments, and what was measured of them already. */
export class Workbench {
  readonly #folder: string;
  readonly #model: DepartmentPlace;
  readonly #caches: string;
  readonly #isPatient: boolean;
  readonly #tell: (text: string) => void;
  readonly #crowds = new Map<number, Crowd>();
  readonly #coldBuilds = new Map<number, WatchedRun[]>();

  /**
   * @param folder a temporary folder, which whoever opened it takes away
   * @param model the department that all others are made of
   * @param caches where the program keeps what it makes once
   * @param isPatient whether a build may take as long as it likes
   * @param tell is told how it goes on
   */
  constructor(
    folder: string,
    model: DepartmentPlace,
    caches: string,
    isPatient: boolean,
    tell: (text: string) => void,
  ) {
    this.#folder = folder;
    this.#model = model;
    this.#caches = caches;
    this.#isPatient = isPatient;
    this.#tell = tell;
  }

  /** A folder of its own for what a row makes. */
  folder(name: string): string {
    const path = join(this.#folder, name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  /** A workspace with so many departments, the same whoever asks for it. */
  crowd(size: number): Crowd {
    const crowd = this.#crowds.get(size) ?? new Crowd(this.folder(`${size}`), this.#model, size, this.#caches);
    this.#crowds.set(size, crowd);
    return crowd;
  }

  /** Builds so many departments with nothing kept from earlier. */
  async buildCold(size: number): Promise<WatchedRun> {
    const crowd = this.crowd(size);
    crowd.forget();
    const run = await crowd.build();
    this.#coldBuilds.set(size, [...(this.#coldBuilds.get(size) ?? []), run]);
    this.tell(`从头出 ${size} 个单位：${Math.round(run.milliseconds)} 毫秒`);
    return run;
  }

  /** The builds that other rows have measured already, or one that is measured now. */
  async coldBuilds(size: number): Promise<readonly WatchedRun[]> {
    return this.#coldBuilds.get(size) ?? [await this.buildCold(size)];
  }

  /** Why so many departments had better not be built now, to go by what fewer took; undefined if they may be. */
  async whyNotBuild(size: number, fewer: number): Promise<string | undefined> {
    const taken = median((await this.coldBuilds(fewer)).map(({ milliseconds }) => milliseconds));
    const expected = taken * (size / fewer);
    if (this.#isPatient || expected <= LONGEST_BUILD) return undefined;
    return `没有量：从头出 ${size} 个约要 ${Math.round(expected / 60_000)} 分钟，指名要这一项才量`;
  }

  /** Says how it goes on, for some rows take minutes. */
  tell(text: string): void {
    this.#tell(text);
  }
}

/** Some rows of the table, which are measured together. */
export interface Measurement {
  readonly title: string;
  readonly measure: (bench: Workbench) => Promise<readonly Row[]>;
}

/** Where the conductor tells how far it has come. */
export interface Progress {
  /** Does a step of the work, and tells its name and, when it is done, how long it took. */
  step<T>(name: string, work: () => T | Promise<T>): Promise<T>;
}

/** For commands whose output is their result alone. */
export const SILENT: Progress = { step: async (_name, work) => work() };

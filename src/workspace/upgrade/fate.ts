/**
 * What is to become of something that the program writes: it stands as it is written now, is to be written, was changed by hand
 * since and is written otherwise now, was changed but is written as before, was deleted; or, where it isn't written any more, is
 * superfluous, or the county's from now on.
 */
export type Fate = "same" | "written" | "changed" | "known" | "deleted" | "superfluous" | "given up";

/** Compares what is there with what was written last and with what is written now; undefined is nothing. */
export function fateOf(there: string | undefined, former: string | undefined, now: string | undefined): Fate {
  if (there === now) return "same";
  if (there === undefined) return former === undefined ? "written" : "deleted";
  if (now === undefined) return there === former ? "superfluous" : "given up";
  if (there === former) return "written";
  return former === now ? "known" : "changed";
}

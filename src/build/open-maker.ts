import { openLazyPrinter } from "./lazy-printer.ts";
import { type Maker, makeHere } from "./maker.ts";
import type { Run } from "./run.ts";
import { makeSideBySide } from "./side-by-side.ts";

/** What makes the documents of so many departments: one by itself, several side by side. */
export function makerFor(run: Run, out: string, force: boolean): (departments: number) => Promise<Maker> {
  const { root, strict } = run;
  return (departments) =>
    departments > 1 ? makeSideBySide({ root, strict, out, force }) : makeHere(run, out, openLazyPrinter);
}

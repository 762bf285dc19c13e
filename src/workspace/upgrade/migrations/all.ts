import type { Migration } from "../migration.ts";
import { dropPageBreaks } from "./drop-page-breaks.ts";
import { notesByWords } from "./notes-by-words.ts";
import { referencesByUnit } from "./references-by-unit.ts";

/** All there are, the earliest version first; a file goes through them in this order. */
export const MIGRATIONS: readonly Migration[] = [notesByWords, dropPageBreaks, referencesByUnit];

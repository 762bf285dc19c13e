import type { Check } from "../check.ts";
import { missingCharacters } from "./missing-characters.ts";
import type { PagesSubject } from "./pages-subject.ts";
import { standInFonts } from "./stand-in-fonts.ts";

/** What is looked for in documents as they will be printed. */
export const PAGE_CHECKS = [missingCharacters, standInFonts] as const satisfies readonly Check<PagesSubject>[];

import { NUMBERING } from "../../pack/template-references.ts";
import { chineseNumeral } from "../../values/chinese-numeral.ts";
import { PrintedText, wordsOf } from "../printed-text.ts";

/** The helpers a template has besides the styles of printing and the blocks. */
export const OWN_HELPERS = { [NUMBERING]: (index: number) => chineseNumeral(index + 1) };

/** The blocks a template may have. */
export const BLOCKS = ["each", "if", "unless"];

/** The helper that is put around a name where only plain text can stand; a template can't name it. */
export const WORDS = "words";

/** All that a running template calls. */
export const HELPERS = {
  ...OWN_HELPERS,
  [WORDS]: (value: unknown) => (value instanceof PrintedText ? wordsOf(value) : value),
};

/** For handlebars, which otherwise knows those it brings along too. */
export const KNOWN_HELPERS = {
  ...Object.fromEntries([...Object.keys(HELPERS), ...BLOCKS].map((name) => [name, true])),
  ...Object.fromEntries(["with", "log", "lookup", "helperMissing", "blockHelperMissing"].map((name) => [name, false])),
} as KnownHelpers;

import { chineseNumeral } from "../values/chinese-numeral.ts";

/** The helpers a template has besides the styles of printing and the blocks. */
export const OWN_HELPERS = { 序号: (index: number) => chineseNumeral(index + 1) };

/** The blocks a template may have. */
export const BLOCKS = ["each", "if", "unless"];

/** For handlebars, which otherwise knows those it brings along too. */
export const KNOWN_HELPERS = {
  ...Object.fromEntries([...Object.keys(OWN_HELPERS), ...BLOCKS].map((name) => [name, true])),
  ...Object.fromEntries(["with", "log", "lookup", "helperMissing", "blockHelperMissing"].map((name) => [name, false])),
} as KnownHelpers;

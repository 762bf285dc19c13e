import { readFileSync } from "node:fs";

/** The style that all documents share, before the pack's own. */
export const BASE_STYLE = readFileSync(new URL("base.css", import.meta.url), "utf8");

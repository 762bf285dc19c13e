import { createRequire } from "node:module";
import { FLAGS } from "./launch-browser.ts";
import { PRINT_OPTIONS } from "./loaded-page.ts";

const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };

/** All of ours that shows in what is printed; with another one, what was printed before is printed anew. */
export const PRINTING_VERSION = JSON.stringify([version, FLAGS, PRINT_OPTIONS]);

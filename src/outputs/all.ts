import { html } from "./html.ts";
import type { Output } from "./output.ts";
import { pdf } from "./pdf.ts";
import { result } from "./result.ts";

/** Everything that a build makes; the files of a document stand in this order. */
export const OUTPUTS: readonly Output[] = [html, pdf, result];

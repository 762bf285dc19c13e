import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Layout } from "../../documents/pagination/layout.ts";
import type { Printed } from "../../outputs/output.ts";
import { SUBMISSION } from "../../pack/load-pack-file.ts";
import { stateOf } from "../../reading/places.ts";
import { hashOf } from "./inputs.ts";
import { byName, listOf, NUMBER, type Shape, TEXT, withParts } from "./shape.ts";

/** What came of printing a department's volume. */
export interface PrintRecord {
  readonly browser: string;
  /** How the tables of each document came apart into pages, which the HTML beside the PDF follows; by file name. */
  readonly layouts: Readonly<Record<string, Layout>>;
  /** What the PDFs hold, as hashes, by file name. */
  readonly pdfs: Readonly<Record<string, string>>;
}

/** The shape of such a record. */
export const PRINTED: Shape = withParts({
  browser: TEXT,
  layouts: byName(
    withParts({ cuts: listOf(withParts({ row: NUMBER, kept: listOf(NUMBER) })), starts: listOf(NUMBER) }),
  ),
  pdfs: byName(TEXT),
});

/**
 * The volume as an earlier build printed it into a folder, if all of it is still what was printed.
 *
 * @param known what is known of a print of the same volume
 * @param browser the one that would print now; where there is none, the PDFs at hand are the best there can be
 */
export function printedBefore(
  folder: string,
  known: PrintRecord | undefined,
  browser: string | undefined,
): Printed | undefined {
  if (!known || (browser ?? known.browser) !== known.browser) return undefined;
  const pdfs = new Map<string, Uint8Array>();
  for (const [name, hash] of Object.entries(known.pdfs)) {
    const pdf = readIfThere(join(folder, name));
    if (!pdf || hashOf(pdf) !== hash) return undefined;
    pdfs.set(name, pdf);
  }
  return {
    layoutOf: async ({ fileName }) => known.layouts[fileName] as Layout,
    pdfOf: async (document) => pdfs.get(`${document?.fileName ?? SUBMISSION}.pdf`) as Uint8Array,
  };
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    // What is no file may be waited for without end.
    return stateOf(path)?.isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

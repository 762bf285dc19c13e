import { type Finding, finding } from "../../reading/findings/finding.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";

/** What makes a browser fetch something, up to and with the address; what stands in the document itself begins with `data:` or `#`. */
const FETCHING =
  /(?:\b(?:src|srcset|poster|data)\s*=|\b(?:url|image-set)\(|@import)\s*["']?(?!data:|#)([^\s"')>;]+)|<link\b[^>]*>/giu;

/** A finding for each thing that a template or the style sheet would have fetched: documents carry all they need. */
export function checkSelfContained(source: SourceFile): Finding[] {
  return [...source.text.matchAll(FETCHING)].map((match) => {
    const [whole, address = whole] = match;
    const end = match.index + whole.length;
    return finding("JX509", rangeBetween(source, end - address.length, end), `要从外面取“${address}”`);
  });
}

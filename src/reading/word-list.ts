import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A list of words that stands, as YAML, beside the code that looks for them, so that anyone can add to it. */
export function readWordList<List>(place: URL): List {
  return parse(readFileSync(place, "utf8")) as List;
}

import type { Root } from "hast";
import { h } from "hastscript";
import type { ComposedSubmission } from "./compose.ts";

/** A date that is to be filled in by hand, with room for it. */
const ROOM = ["年月日", "　　　　年　　月　　日"] as const;

/** The cover of the file that holds all documents: what is handed in, by whom, and when. */
export function coverPage({ details, date }: ComposedSubmission, author: string): Root {
  const cover = h("section.submission-cover", [
    h("h1", { style: lengthOf(details.title) }, details.title),
    h("p.submission-department", { style: lengthOf(author) }, author),
    h("p.submission-date", date.replace(...ROOM)),
  ]);
  return { type: "root", children: [cover] };
}

/** Tells the style sheet how long a name is: it can't measure that, and is to print what is longest smaller. */
function lengthOf(words: string): string {
  return `--characters: ${[...words].length}`;
}

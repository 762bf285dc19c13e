import Handlebars from "handlebars";
import type { ComposedSubmission } from "./compose.ts";
import type { SubmissionPart } from "./submission-part.ts";

const encode = Handlebars.escapeExpression;

/** A date that is to be filled in by hand, with room for it. */
const ROOM = ["年月日", "　　　　年　　月　　日"] as const;

/** The cover: what is handed in, by whom, and when. */
export function coverPage({ title, date }: ComposedSubmission, author: string): string {
  return `<section class="submission-cover">
<h1${lengthOf(title)}>${encode(title)}</h1>
<p class="submission-department"${lengthOf(author)}>${encode(author)}</p>
<p class="submission-date">${encode(date.replace(...ROOM))}</p>
</section>`;
}

/** Tells the style sheet how long a name is: it can't measure that, and is to print what is longest smaller. */
function lengthOf(words: string): string {
  return ` style="--characters: ${[...words].length}"`;
}

/** The contents: the documents and below each its sections, each a link, with room for its page. */
export function contentsPage(parts: readonly SubmissionPart[]): string {
  const items = parts.map(({ form, title, id, sections }) => {
    const below = sections.map((section) => item(line("section", section.id, section.title)));
    return item(line("document", id, [form.attachment, title].filter(Boolean).join("　")), list(below));
  });
  return `<nav class="submission-contents">
<h1>目录</h1>
${list(items)}
</nav>`;
}

/** Puts the page of each line's target into the contents. */
export function withPageNumbers(body: string, places: ReadonlyMap<string, { readonly page: number }>): string {
  return body.replace(
    /(<span class="submission-page" data-of="([^"]*)">)[^<]*/gu,
    (_, opening: string, target: string) => `${opening}${places.get(target)?.page ?? ""}`,
  );
}

function list(items: readonly string[]): string {
  return items.length > 0 ? `<ol>\n${items.join("\n")}\n</ol>` : "";
}

function item(link: string, below = ""): string {
  return `<li>${link}${below}</li>`;
}

function line(kind: string, target: string, words: string): string {
  const id = encode(target);
  return `<a class="submission-${kind}" href="#${id}"><span>${encode(words)}</span><span class="submission-leader"></span><span class="submission-page" data-of="${id}">0</span></a>`;
}

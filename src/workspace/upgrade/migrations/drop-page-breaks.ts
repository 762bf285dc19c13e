import Handlebars from "handlebars";
import { type SourceFile, sourceFile } from "../../../reading/source-file.ts";
import { rewriteYaml } from "../../../reading/yaml/rewrite-yaml.ts";
import type { Migration } from "../migration.ts";

/** What a row of a rubric said, and its template asked, where the row was to begin a page. */
const BREAK = "另起一页";

/** A foot without words, which closed a table where a page ended. */
const EMPTY_FOOT = /^[ \t]*<tfoot aria-hidden="true"><tr><td colspan="\d+"><\/td><\/tr><\/tfoot>[ \t]*\r?\n/gmu;

/** Since 0.2, pages begin where the browser lets them: which row begins one is no longer written by hand. */
export const dropPageBreaks: Migration = {
  title: "删去“另起一页”和表末的空行：换页由程序定",
  files: /^templates\/[^/]+\/(?:rubric\.yaml|[^/]+\.hbs)$/u,
  rewrite: (source) =>
    source.path.endsWith(".hbs")
      ? withoutQuestions(sourceFile(source.path, source.text.replace(EMPTY_FOOT, "")))
      : rewriteYaml(source.text, (path) => (path.at(-1) === BREAK ? "gone" : undefined)),
};

/** A template in which what depended on the key is as it was for rows without it. */
function withoutQuestions(source: SourceFile): string {
  const question = firstQuestion(Handlebars.parse(source.text).body, source);
  if (!question) return source.text;
  const { start, end, rest } = question;
  return withoutQuestions(sourceFile(source.path, source.text.slice(0, start) + rest + source.text.slice(end)));
}

/** A stretch of a template, and what stays of it. */
interface Question {
  readonly start: number;
  readonly end: number;
  readonly rest: string;
}

function firstQuestion(body: readonly hbs.AST.Statement[], source: SourceFile): Question | undefined {
  for (const statement of body) {
    if (statement.type !== "BlockStatement") continue;
    const { path, params, program, inverse, loc } = statement as hbs.AST.BlockStatement;
    const offset = ({ line, column }: hbs.AST.Position) => (source.lineStarts[line - 1] ?? 0) + column;
    if ((params[0] as hbs.AST.PathExpression | undefined)?.original === BREAK) {
      const kept = (path as hbs.AST.PathExpression).original === "unless" ? program : inverse;
      const rest = kept ? source.text.slice(offset(kept.loc.start), offset(kept.loc.end)) : "";
      return { start: offset(loc.start), end: offset(loc.end), rest };
    }
    const within = firstQuestion([...(program?.body ?? []), ...(inverse?.body ?? [])], source);
    if (within) return within;
  }
  return undefined;
}

import type { Finding } from "../findings/finding.ts";
import type { Span } from "../formulas/syntax-tree.ts";
import { BLANK, type Block, spanOf, wordsFinding } from "./passage.ts";

/** What a department is called in full, and for short. */
export interface DepartmentNames {
  readonly name: string;
  readonly shortName: string;
}

/** The department's name written almost right, and 本委 where it is a 部. */
export function findNames(block: Block, names: DepartmentNames): Finding[] {
  const known = [names.name, names.shortName];
  const others = known.reduce((words, name) => words.replaceAll(name, BLANK.repeat(name.length)), block.words);
  const almost = known.flatMap((name) =>
    [...slipsOf(name)].flatMap((slip) =>
      occurrences(others, slip).map((span) =>
        wordsFinding("JX708", block, span, `“${slip}”与单位名称不一致`, `单位名称是“${name}”`),
      ),
    ),
  );
  return [...almost, ...findSelf(block, known)];
}

/** The shortest name a slip of which is recognized: of shorter ones too many other bodies are called almost the same. */
const LONG_ENOUGH = 5;

/** A name with one character within it left out, or two neighbours changed round. */
function slipsOf(name: string): Set<string> {
  if (name.length < LONG_ENOUGH) return new Set();
  const within = Array.from({ length: name.length - 2 }, (_, index) => index + 1);
  const slips = within.flatMap((at) => [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
  ]);
  return new Set(slips.filter((slip) => slip !== name));
}

/** What bodies call themselves by, the longer before the shorter; each with the words that it may only begin. */
const BODIES: readonly (readonly [body: string, notBefore: string])[] = [
  ["中心", ""],
  ["办", "公法理事案结学"],
  ["部", "门分队署位"],
  ["委", "托员派"],
  ["局", "部限势面"],
  ["厅", ""],
  ["院", "子墙"],
  ["校", "对正准验"],
  ["馆", "藏"],
  ["镇", ""],
  ["乡", "村土镇"],
  ["站", "位点"],
  ["所", "有以需述得谓属在列称"],
];
const SELF = new RegExp(
  `(?<![基根资成样版文自])[我本](?:${BODIES.map(([body, notBefore]) => (notBefore ? `${body}(?![${notBefore}])` : body)).join("|")})`,
  "gu",
);
/** A department is called by the last characters of its name: a 委员会 is a 委, an 办公室 is an 办. */
const ENDING = 3;

/** What a department calls itself, 我部 or 本中心, ends as its name does. */
function findSelf(block: Block, names: readonly string[]): Finding[] {
  const endings = names.map((name) => name.slice(-ENDING));
  const [own] = BODIES.filter(([body]) => endings.some((ending) => ending.includes(body)));
  if (!own) return [];
  return [...block.words.matchAll(SELF)]
    .filter(([self]) => !endings.some((ending) => ending.includes(self.slice(1))))
    .map((match) => {
      const [self] = match;
      const hint = `本单位写成“${self[0]}${own[0]}”`;
      return wordsFinding("JX708", block, spanOf(match), `“${self}”与单位名称不一致`, hint);
    });
}

function occurrences(words: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
    found.push({ start: at, end: at + name.length });
  return found;
}

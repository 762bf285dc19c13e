import { BLANK, type Block, spanOf } from "../../reading/passage.ts";
import { check, type Spot } from "../check.ts";
import { type SlipFinder, slipFinder } from "./name-slips.ts";
import { outermost } from "./outermost.ts";
import type { DepartmentNames, Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/** The department's name written almost right, and 本委 where it is a 部. */
export const wrongNames = check(
  {
    code: "JX708",
    level: "核实",
    title: "单位名称前后不一致",
    why: "单位名称差一个字，就像是另一个单位的材料。",
    fix: "写成 {{单位名称}} 或 {{单位简称}}，由程序印出。",
    example: { file: "report.md", wrong: "青溪县档馆的库房不足。", right: "{{单位名称}}的库房不足。" },
  },
  ({ blocks, names }: Pick<Prose, "blocks" | "names">) => {
    const almostNamed = almostNamedIn(names);
    return blocks.flatMap((block) => [...almostNamed(block), ...calledByAnother(block, names)]);
  },
);

function almostNamedIn({ name, shortName }: DepartmentNames): (block: Block) => Spot[] {
  // 县档案局 for 青溪县档案局, as bodies are called where everybody knows the place.
  const local = name.replace(/^\p{Script=Han}{2,4}?(?=[县区市旗州镇乡])/u, "");
  const [slipsOfName, ...slipsOfOthers] = [name, local, shortName].map(slipFinder) as [SlipFinder, ...SlipFinder[]];
  return (block) => {
    // A shorter name may stand, rightly written, at the end of a full one that is written wrong.
    const full = slipsOfName(without(block.words, [name]));
    const rest = without(block.words, [name, local, shortName]);
    return outermost([...full, ...slipsOfOthers.flatMap((slips) => slips(rest))]).map(({ of, ...span }) => {
      const slip = block.text.slice(span.start, span.end);
      return wordsAt(block, span, `“${slip}”与单位名称不一致`, `单位名称是“${of}”`, { text: of, isGuess: true });
    });
  };
}

function without(words: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, BLANK.repeat(name.length)), words);
}

/** What bodies call themselves by, the longer before the shorter; each with the words that it may only begin. */
const SELVES: readonly (readonly [body: string, notBefore: string])[] = [
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
  `(?<![基根资成样版文自])[我本](?:${SELVES.map(([body, notBefore]) => (notBefore ? `${body}(?![${notBefore}])` : body)).join("|")})`,
  "gu",
);
/** A department is called by the last characters of its name: a 委员会 is a 委, an 办公室 is an 办. */
const ENDING = 3;

/** What a department calls itself, 我部 or 本中心, ends as its name does. */
function calledByAnother(block: Block, { name, shortName }: DepartmentNames): Spot[] {
  const endings = [name, shortName].map((each) => each.slice(-ENDING));
  const [own] = SELVES.filter(([body]) => endings.some((ending) => ending.includes(body)));
  if (!own) return [];
  return [...block.words.matchAll(SELF)]
    .filter(([self]) => !endings.some((ending) => ending.includes(self.slice(1))))
    .map((match) => {
      const [self] = match;
      const right = `${self[0]}${own[0]}`;
      return wordsAt(block, spanOf(match), `“${self}”与单位名称不一致`, `本单位写成“${right}”`, {
        text: right,
        isGuess: true,
      });
    });
}

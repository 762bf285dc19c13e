import type { Block, Passage } from "../../reading/passage.ts";
import { readChineseNumeral } from "../../values/chinese-numeral.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { check, type Spot } from "../check.ts";
import { countThings } from "./announced-things.ts";
import { headingsBelow, itemsBelow, paragraphsBelow } from "./blocks-below.ts";
import { namesBefore } from "./listed-names.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/** A number of things announced, followed by more of them or fewer: “四项机制” and then three. */
export const announcedNumbers = check(
  {
    code: "JX705",
    level: "核实",
    title: "说的项数与列出的不一样",
    why: "说了“四项”，下面只有三项：不是少写了一项，就是数错了。",
    fix: "补上少写的，或者改正前面的数。",
    example: {
      file: "report.md",
      wrong: "库房有三个方面的不足：一是面积小；二是湿度大。",
      right: "库房有两个方面的不足：一是面积小；二是湿度大。",
    },
  },
  ({ passages }: Pick<Prose, "passages">) => passages.flatMap(miscounts),
);

/** 四项机制, “五个全面”: a number of things, and the word that each of them carries. */
const ANNOUNCED =
  /([二两三四五六七八九十]{1,2})(个|项|大|条|点|方面|类|种|处|块|件|步|环节|本|张|支|套|道|关)([\p{Script=Han}]{0,4})/gu;

/** How far behind an announcement its things are looked for: longer than any paragraph, and every one of many looks as far. */
const NEAR = 2000;

/** How far before their number names may begin. */
const NAMES = 300;

function miscounts({ blocks }: Passage): Spot[] {
  return blocks.flatMap((block, index) => {
    const announced = block.level === undefined ? [...block.words.matchAll(ANNOUNCED)] : [];
    if (announced.length === 0) return [];
    const headings = headingsBelow(blocks, index);
    const paragraphs = [block.words, ...paragraphsBelow(blocks, index, NEAR)].join("\n");
    const items = itemsBelow(blocks, index, NEAR);
    return announced.flatMap((match) => {
      const [, number = "", measure = "", words = ""] = match;
      const begin = match.index + number.length + measure.length;
      const spanWith = (length: number) => ({ start: match.index, end: begin + length });
      const said = readChineseNumeral(number);
      const list = namesBefore(block.words.slice(Math.max(0, match.index - NAMES), match.index), measure, words);
      if (list)
        return said < list.least || said > list.most
          ? [miscount(block, spanWith(list.keyword.length), said, list.least)]
          : [];
      const counted = countThings({
        measure,
        words,
        isQuoted: block.words[match.index - 1] === "“",
        rest: block.words.slice(begin, begin + NEAR),
        paragraphs: paragraphs.slice(begin, begin + NEAR),
        headings,
        items,
      });
      if (!counted || counted.number === said || counted.most === said) return [];
      return [miscount(block, spanWith(counted.keyword.length), said, counted.number)];
    });
  });
}

function miscount(block: Block, span: Span, announced: number, counted: number): Spot {
  const said = block.text.slice(span.start, span.end);
  const message = `说了“${said}”，下面数到的是 ${counted} 个，不是 ${announced} 个`;
  return wordsAt(block, span, message, "补上少写的，或者改正前面的数");
}

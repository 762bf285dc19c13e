import typoList from "#generated/checks/prose/typos.yaml.js";
import { spanOf } from "../../reading/passage.ts";
import { check } from "../check.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/** A word as it is often written wrong, and as it should be. */
interface Typo {
  readonly wrong: string;
  readonly pattern: RegExp;
  readonly right: string;
}

/** The wrong words to look for. */
export const TYPOS: readonly Typo[] = Object.entries(typoList as Record<string, string>).map(([wrong, right]) => ({
  wrong,
  pattern: new RegExp(wrong, "gu"),
  right,
}));

/** All of them at once: most blocks have none, and one look says so. */
export const ANY_TYPO = new RegExp(TYPOS.map(({ pattern }) => pattern.source).join("|"), "u");

/** Words that are known to be written wrong. */
export const typos = check(
  {
    code: "JX711",
    level: "核实",
    title: "错字",
    why: "这个写法在常见错字表里，没有正确的用法。",
    fix: "照提示改正；确实要照原样写的（如引用原文），在 notes.yaml 说明。",
    example: { file: "report.md", wrong: "库房已经布署。", right: "库房已经部署。" },
  },
  ({ blocks }: Pick<Prose, "blocks">) =>
    blocks
      .filter(({ words }) => ANY_TYPO.test(words))
      .flatMap((block) =>
        TYPOS.flatMap(({ pattern, right }) =>
          [...block.words.matchAll(pattern)].map((match) =>
            wordsAt(block, spanOf(match), `“${match[0]}”是常见的错字`, `改成“${right}”`, { text: right }),
          ),
        ),
      ),
);

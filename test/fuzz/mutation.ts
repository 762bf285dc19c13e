import fc from "fast-check";

/** One slip of the hand in a file: where, in shares of its length, and what. */
export interface Mutation {
  readonly kind: "cut" | "repeat" | "insert" | "swap";
  readonly from: number;
  readonly to: number;
  readonly piece: string;
}

/** What slips of the hand, bad copies and ill will put into files. */
const PIECES = [
  ...[" ", "\t", "\n", "  ", "\r\n", "\uFEFF", "\0", "\u3000", "😀", "\u202E", "\uD800"],
  ...[
    ":",
    "：",
    "- ",
    "#",
    "## ",
    "'",
    '"',
    "“",
    "{",
    "}",
    "[",
    "]",
    "{{",
    "}}",
    "｛｛",
    "|",
    ">",
    "*",
    "&",
    "!",
    "%",
    "@",
  ],
  ...[
    "=",
    "=(",
    "÷ 0",
    "上年.",
    "是",
    "27万元",
    "27",
    "-1元",
    "1e9元",
    "999999999999999999999999999999元",
    "NaN",
    "null",
    "~",
  ],
  ...[
    "__proto__: 1\n",
    "constructor",
    "{{万元 甲.乙}}",
    "{{#each 计分表}}",
    "{{> x}}",
    "<script>",
    "![a](b)",
    "---\n",
    "*a",
    "&a ",
  ],
];

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any mutation. */
export const mutations: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("cut", "repeat", "insert", "swap"),
  from: share,
  to: share,
  piece: fc.constantFrom(...PIECES),
});

/** The text after the mutation. */
export function mutate(text: string, { kind, from, to, piece }: Mutation): string {
  const [start, end] = [from, to].map((at) => Math.floor(at * text.length)).sort((a, b) => a - b) as [number, number];
  const [before, between, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (kind) {
    case "cut":
      return before + after;
    case "repeat":
      return before + between + between + after;
    case "insert":
      return before + piece + between + after;
    case "swap": {
      const lines = text.split("\n");
      const [one, other] = [from, to].map((at) => Math.min(lines.length - 1, Math.floor(at * lines.length)));
      return lines
        .map((line, index) => (index === one ? lines[other as number] : index === other ? lines[one as number] : line))
        .join("\n");
    }
  }
}

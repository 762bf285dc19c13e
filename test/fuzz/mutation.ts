import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

/** One mishap of a file: a slip of the hand in its text, bytes that are no text, or another file saved under its name. */
interface Mutation {
  readonly file: string;
  readonly other: string;
  readonly kind: "cut" | "repeat" | "insert" | "swap lines" | "bytes" | "other file";
  /** Where, in shares of its length. */
  readonly from: number;
  readonly to: number;
  readonly piece: string;
  readonly bytes: Uint8Array;
}

/** What slips of the hand, bad copies and ill will put into files. */
const PIECES = [
  ...[" ", "\t", "\n", "  ", "\r\n", "\r", "\uFEFF", "\0", "\u3000", "😀", "\u202E", "\uD800"],
  ...[":", "：", "- ", "? ", "#", "## ", "'", '"', "“", "{", "}", "[", "]", "{{", "}}", "{{{", "｛｛"],
  ...["|", ">", "*", "**", "_", "&", "!", "%", "@", "<", "`", "\\", "（", "）", "《", ".", ","],
  ...["=", "=(", "÷ 0", "上年.", "是", "27万元", "27", "-1元", "0元", "1e9元", "NaN", "null", "~", "0x1F", ".inf"],
  ...["9".repeat(29).concat("元"), "9".repeat(5000), "((((".repeat(300), "[".repeat(3000), "- ".repeat(300)],
  ...["甲".repeat(5000), "一".repeat(5000), "各项目标".repeat(500), "5个支部".repeat(500), " ".repeat(5000)],
  ...["__proto__: 1\n", "__proto__", "constructor", "toString: { hasOwnProperty: 3个 }\n"],
  ...[
    "{{万元 甲.乙}}",
    "{{#each 计分表}}",
    "{{/each}}",
    "{{else}}",
    "{{> x}}",
    "{{../a}}",
    "{{@root}}",
    "{{得分 __proto__}}",
  ],
  ...[
    "<script>",
    "&lt;script&gt;",
    "<!--",
    "-->",
    "![a](b)",
    "[a](javascript:b)",
    "|a|\n|-|\n|b|\n",
    "---\n",
    "*a",
    "&a ",
  ],
];

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any mutation of one of the files. */
export function mutationsOf(files: readonly string[]): fc.Arbitrary<Mutation> {
  return fc.record({
    file: fc.constantFrom(...files),
    other: fc.constantFrom(...files),
    kind: fc.constantFrom("cut", "repeat", "insert", "insert", "swap lines", "bytes", "other file"),
    from: share,
    to: share,
    piece: fc.constantFrom(...PIECES),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
  });
}

/** Makes a mutation happen to a workspace. */
export function mutate(root: string, mutation: Mutation): void {
  const path = join(root, mutation.file);
  const { kind, from, to, bytes } = mutation;
  if (kind === "other file") writeFileSync(path, readFileSync(join(root, mutation.other)));
  else if (kind === "bytes") {
    const whole = readFileSync(path);
    const [start, end] = placesIn(whole.length, from, to);
    writeFileSync(path, Buffer.concat([whole.subarray(0, start), bytes, whole.subarray(end)]));
  } else writeFileSync(path, mutateText(readFileSync(path, "utf8"), mutation));
}

function mutateText(text: string, { kind, from, to, piece }: Mutation): string {
  const [start, end] = placesIn(text.length, from, to);
  const [before, between, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (kind === "cut") return before + after;
  if (kind === "repeat") return before + between + between + after;
  if (kind === "insert") return before + piece + between + after;
  const lines = text.split("\n");
  const [one, other] = [from, to].map((at) => Math.min(lines.length - 1, Math.floor(at * lines.length)));
  return lines
    .map((line, index) => (index === one ? lines[other as number] : index === other ? lines[one as number] : line))
    .join("\n");
}

function placesIn(length: number, from: number, to: number): [start: number, end: number] {
  return [from, to].map((at) => Math.floor(at * length)).sort((a, b) => a - b) as [number, number];
}

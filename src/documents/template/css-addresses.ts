import { TokenType, tokenize } from "@csstools/css-tokenizer";

/** An address in a style sheet that a browser would fetch from, and where it stands. */
export interface CssAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** Functions whose texts are addresses. */
const OF_ADDRESSES = new Set(["url", "src", "image", "image-set", "-webkit-image-set"]);

/**
 * What a style sheet, or a style attribute, would have fetched: every address but those that hold what they are for (data:) or
 * lead to a place in the document itself.
 *
 * Why by its tokens: `\75rl(` and `@\69mport` are the same to a browser as without the escapes.
 */
export function addressesIn(css: string): CssAddress[] {
  const found: CssAddress[] = [];
  const open: string[] = [];
  for (const [type, raw, start, end, data] of tokenize({ css })) {
    const note = (address: string, from: number, to: number) => found.push({ address, start: from, end: to });
    switch (type) {
      case TokenType.AtKeyword:
        if ((data as { value: string }).value.toLowerCase() === "import") note(raw, start, end + 1);
        break;
      case TokenType.URL:
        if (!isCarried((data as { value: string }).value)) note(...within(raw, start));
        break;
      case TokenType.BadURL:
        note(raw, start, end + 1);
        break;
      case TokenType.String: {
        const { value } = data as { value: string };
        if (OF_ADDRESSES.has(open.at(-1) ?? "") && !isCarried(value)) note(value, start + 1, end);
        break;
      }
      case TokenType.Function:
        open.push((data as { value: string }).value.toLowerCase());
        break;
      case TokenType.OpenParen:
        open.push("");
        break;
      case TokenType.CloseParen:
        open.pop();
        break;
    }
  }
  return found;
}

function isCarried(address: string): boolean {
  return /^\s*(?:data:|#)/iu.test(address);
}

/** What stands in the brackets of an unquoted address. */
function within(raw: string, start: number): [address: string, from: number, to: number] {
  const open = raw.indexOf("(") + 1;
  const address = raw.slice(open, raw.endsWith(")") ? -1 : undefined);
  const from = start + open + address.length - address.trimStart().length;
  return [address.trim(), from, from + address.trim().length];
}

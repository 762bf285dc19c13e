/**
 * The characters that nearly all is written with: ASCII, and all of GB 2312. The fonts come once more cut to these, because what
 * remains of such a font is cut to what a department prints in a quarter of the time.
 */
export function everydayCharacters(): ReadonlySet<string> {
  const codes: number[] = [];
  for (let code = 0x20; code < 0x7f; code++) codes.push(code);
  for (let first = 0xa1; first <= 0xf7; first++)
    for (let second = 0xa1; second < 0xff; second++) codes.push(first, second);
  const characters = new TextDecoder("gbk").decode(Uint8Array.from(codes));
  return new Set(characters.replace(/[\p{Co}\ufffd]/gu, ""));
}

/** The characters that every font of ours has, so that none of them need be looked up: ASCII, and GBK but for a few signs. */
export function commonCharacters(): ReadonlySet<string> {
  const codes: number[] = [];
  for (let code = 0x20; code < 0x7f; code++) codes.push(code);
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++) if (second !== 0x7f) codes.push(first, second);
  const characters = new TextDecoder("gbk").decode(Uint8Array.from(codes));
  return new Set(characters.replace(/[\p{Co}\ufffd≒︴﹉-﹏]/gu, ""));
}

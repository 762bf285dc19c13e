import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const subsetFont = require("subset-font") as (
  font: Buffer,
  text: string,
  options: { targetFormat: "truetype" },
) => Promise<Buffer>;

const SERIF = require.resolve("@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf");

/** A font that holds the characters of a text and no others, as the address that CSS takes. */
async function embeddedFont(text: string): Promise<string> {
  const font = await subsetFont(await readFile(SERIF), text, { targetFormat: "truetype" });
  return `data:font/ttf;base64,${font.toString("base64")}`;
}

/** A finished document of two pages, with page numbers in a font that nothing else uses. */
export async function sampleDocument(body = "", head = ""): Promise<string> {
  const pages = "<h1>部门整体支出绩效自评报告</h1><h2>基本情况</h2><p>三公经费</p><p class=next>自评结论</p>";
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>绩效自评报告</title>
<style>
@font-face { font-family: Text; src: url(${await embeddedFont(pages + body)}); }
@font-face { font-family: Margin; src: url(${await embeddedFont("— 0123456789")}); }
@page { size: A4; margin: 30mm; @bottom-center { content: "— " counter(page) " —"; font-family: Margin; } }
body { font-family: Text; font-synthesis: none; }
.next { break-before: page; }
</style>
${head}
</head>
<body>${pages}${body}</body>
</html>`;
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileToPrint } from "./bare-script.ts";
import { runCommand } from "./run-command.ts";
import { typstSource } from "./typst-source.ts";

/** Another program that makes PDFs. */
export interface Peer {
  readonly name: string;
  /** What it is called by, one or the other. */
  readonly commands: readonly string[];
  /** How it is called, for the reader of the table. */
  readonly usage: string;
  /**
   * Writes what it starts from, and returns the words it is to be called with, one call after the other.
   *
   * @param browser the one that we print with, for those that need one as well
   */
  readonly prepare: (files: readonly FileToPrint[], folder: string, browser: string) => (readonly string[])[];
}

/** All that are compared, with the same words: finished HTML for those that take it. */
export const PEERS: readonly Peer[] = [
  {
    name: "WeasyPrint",
    commands: ["weasyprint"],
    usage: "weasyprint 一份.html 一份.pdf",
    prepare: (files, folder) => files.map(({ htmlPath, name }) => [htmlPath, join(folder, `${name}.pdf`)]),
  },
  {
    name: "Vivliostyle",
    commands: ["vivliostyle"],
    usage: "vivliostyle build 一份.html -o 一份.pdf",
    prepare: (files, folder, browser) =>
      files.map(({ htmlPath, name }) => {
        return ["build", htmlPath, "-o", join(folder, `${name}.pdf`), "--executable-browser", browser];
      }),
  },
  {
    name: "LibreOffice",
    commands: ["soffice", "libreoffice"],
    usage: "soffice --headless --convert-to pdf 各份.html",
    prepare: (files, folder) => [
      ["--headless", "--convert-to", "pdf", "--outdir", folder, ...files.map(({ htmlPath }) => htmlPath)],
    ],
  },
  {
    name: "Typst",
    commands: ["typst"],
    usage: "typst compile 一份.typ 一份.pdf",
    prepare: (files, folder) => {
      const fonts = join(folder, "fonts");
      mkdirSync(fonts, { recursive: true });
      return files.map(({ name, html, tree }) => {
        for (const [index, font] of fontsIn(html).entries()) writeFileSync(join(fonts, `${name}-${index}.ttf`), font);
        const source = join(folder, `${name}.typ`);
        writeFileSync(source, typstSource(tree));
        return ["compile", "--font-path", fonts, source, join(folder, `${name}.pdf`)];
      });
    },
  },
];

/** Runs a peer on all that was prepared, and yields the milliseconds. */
export async function runPeer(executable: string, calls: readonly (readonly string[])[]): Promise<number> {
  let milliseconds = 0;
  for (const words of calls) milliseconds += await runCommand(executable, words);
  return milliseconds;
}

/** The fonts that a finished page embeds. */
function fontsIn(html: string): Buffer[] {
  return [...html.matchAll(/url\(data:font\/ttf;base64,([^)]+)\)/gu)].map(([, data = ""]) =>
    Buffer.from(data, "base64"),
  );
}

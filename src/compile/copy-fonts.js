import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import subsetFont from "subset-font";

/** The font files that documents are printed in, by package; of each package the rest, which is most of it, is not needed. */
const FONTS = {
  "@expo-google-fonts/noto-sans-sc": ["500Medium/NotoSansSC_500Medium.ttf"],
  "@expo-google-fonts/noto-serif-sc": [
    "300Light/NotoSerifSC_300Light.ttf",
    "400Regular/NotoSerifSC_400Regular.ttf",
    "700Bold/NotoSerifSC_700Bold.ttf",
  ],
  "@fontsource/lxgw-wenkai": ["files/lxgw-wenkai-latin-300-normal.woff", "files/lxgw-wenkai-latin-500-normal.woff"],
};

/** The file that holds a package's font licence, where it isn't called LICENSE. */
const LICENCES = { "@expo-google-fonts": "LICENSE_FONT" };

/**
 * Copies the fonts to where the program finds them, as TrueType, each package's licence beside them, and once more cut to the
 * everyday characters.
 *
 * Why: a package of the program brings its fonts along, and not the six hundred megabytes they come in; and what is unpacked here
 * needn't be unpacked in every build.
 *
 * @param made where the program is compiled to
 */
export async function copyFonts(made) {
  const load = (module) => import(pathToFileURL(join(made, "documents/fonts", module)).href);
  const [{ plainFont }, { everydayCharacters }] = await Promise.all([
    load("plain-font.js"),
    load("common-characters.js"),
  ]);
  const everyday = [...everydayCharacters()].sort().join("");
  const { resolve } = createRequire(import.meta.url);
  const folder = join(made, "fonts");
  mkdirSync(join(folder, "everyday"), { recursive: true });
  for (const [name, files] of Object.entries(FONTS)) {
    const [scope, family] = name.split("/");
    for (const file of files) {
      const font = plainFont(readFileSync(resolve(`${name}/${file}`)));
      const copy = `${basename(file, extname(file))}.ttf`;
      writeFileSync(join(folder, copy), font);
      writeFileSync(join(folder, "everyday", copy), await subsetFont(font, everyday, { targetFormat: "truetype" }));
    }
    const licence = join(resolve(`${name}/package.json`), "..", LICENCES[scope] ?? "LICENSE");
    copyFileSync(licence, join(folder, `${family}-LICENSE`));
  }
}

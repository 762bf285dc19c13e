import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

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
 * Copies the fonts to where the program finds them, each package's licence beside them.
 *
 * Why: a package of the program brings its fonts along, and not the six hundred megabytes they come in.
 *
 * @param made where the program is compiled to
 */
export function copyFonts(made) {
  const { resolve } = createRequire(import.meta.url);
  const folder = join(made, "fonts");
  mkdirSync(folder);
  for (const [name, files] of Object.entries(FONTS)) {
    const [scope, family] = name.split("/");
    for (const file of files) copyFileSync(resolve(`${name}/${file}`), join(folder, basename(file)));
    const licence = join(resolve(`${name}/package.json`), "..", LICENCES[scope] ?? "LICENSE");
    copyFileSync(licence, join(folder, `${family}-LICENSE`));
  }
}

import { createRequire } from "node:module";

/** A font file, and the name it goes by in findings. */
export interface FontFile {
  readonly name: string;
  readonly path: string;
  /** Whether it is one of those that come with the program, which are known to have every common character. */
  readonly known: boolean;
  /** The same font with the everyday characters alone, where there is one. */
  readonly everyday?: string;
  /** Characters it has, but not as Chinese is set with them; the next font in line prints them. */
  readonly leaves?: string;
}

/** The fonts that a typographic role is set in: its own first, then those that stand in for characters it lacks. */
export type RoleFonts = (role: string) => readonly [FontFile, ...FontFile[]];

/** The role of page numbers, and of what no selector of the pack gives another one. */
export const DEFAULT_ROLE = "宋体";

const require = createRequire(import.meta.url);
const ours = (name: string, file: string): FontFile => ({
  name,
  path: require.resolve(`#fonts/${file}`),
  everyday: require.resolve(`#fonts/everyday/${file}`),
  known: true,
});
const ASCII = String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
/**
 * Its quotation marks and signs of arithmetic are narrow, which Chinese has as wide as a character, and its letters and digits
 * are without serifs.
 */
const wenkai = (name: string, weight: number): FontFile => ({
  ...ours(name, `lxgw-wenkai-latin-${weight}-normal.ttf`),
  leaves: `${ASCII}“”‘’±×÷`,
});

const SONG = ours("思源宋体", "NotoSerifSC_400Regular.ttf");
const LIGHT_SONG = ours("思源宋体 Light", "NotoSerifSC_300Light.ttf");
const KAI = wenkai("霞鹜文楷", 500);

/** The font of those that come with the program (`src/compile/copy-fonts.js`) that is nearest to the official face, then those that have rare characters it lacks. */
const NEAREST: Readonly<Record<string, readonly [FontFile, ...FontFile[]]>> = {
  小标宋: [ours("思源宋体 Bold", "NotoSerifSC_700Bold.ttf"), SONG, KAI],
  黑体: [ours("思源黑体 Medium", "NotoSansSC_500Medium.ttf"), SONG, KAI],
  楷体: [KAI, SONG],
  仿宋: [wenkai("霞鹜文楷 Light", 300), LIGHT_SONG, KAI],
  宋体: [SONG, KAI],
};

/** All roles there are; the schema of pack.yaml lets no other one through. */
export const ROLES: readonly string[] = Object.keys(NEAREST);

/** The fonts of a role where the workspace names none. */
export const builtInFonts: RoleFonts = (role) => {
  const fonts = NEAREST[role];
  if (!fonts) throw new Error(`no font for the role ${role}`);
  return fonts;
};

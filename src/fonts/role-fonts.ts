import { createRequire } from "node:module";

/** The font a typographic role is set in: the free one of the npm package that comes nearest to the official face. */
export interface RoleFont {
  readonly role: string;
  readonly file: string;
}

/** The role of page numbers, and of what no selector of the pack gives another one. */
export const DEFAULT_ROLE = "宋体";

const FILES: Readonly<Record<string, string>> = {
  小标宋: "@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf",
  黑体: "@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf",
  楷体: "@expo-google-fonts/noto-serif-sc/500Medium/NotoSerifSC_500Medium.ttf",
  仿宋: "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
  宋体: "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
};

const require = createRequire(import.meta.url);

/** The font of a role; the schema of pack.yaml lets no other role through. */
export function fontOf(role: string): RoleFont {
  const file = FILES[role];
  if (!file) throw new Error(`no font for the role ${role}`);
  return { role, file: require.resolve(file) };
}

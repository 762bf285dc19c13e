import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { EnvironmentError } from "../../printing/environment-error.ts";
import { plainFont } from "./plain-font.ts";
import { builtInFonts, DEFAULT_ROLE, type FontFile } from "./role-fonts.ts";

const OURS = dirname(builtInFonts(DEFAULT_ROLE)[0].path);

/** That a font file can't be read, or isn't whole: nothing in the sources can mend that. */
export function brokenFont(path: string, cause?: Error): EnvironmentError {
  return broken([path], cause);
}

/** That one of some fonts is broken: named are the files that can be seen to be, or all if it can't be seen of any. */
export function brokenAmong(fonts: readonly FontFile[], cause?: Error): EnvironmentError {
  const paths = fonts.flatMap(({ path, everyday }) => (everyday === undefined ? [path] : [path, everyday]));
  const seen = paths.filter((path) => !isWhole(path));
  return broken(seen.length > 0 ? seen : paths, cause);
}

function broken(paths: readonly string[], cause: Error | undefined): EnvironmentError {
  const named = paths.join("、");
  return new EnvironmentError(
    paths.length > 1 ? `这些字体文件里有坏的，或者读不出来：${named}。` : `字体文件坏了，或者读不出来：${named}。`,
    paths.every((path) => path.startsWith(OURS))
      ? "它是程序自带的：请重新安装程序（npm ci），或把程序重新解压一次。"
      : "请换一个完整的文件，或在 fonts.yaml 里改用别的字体。",
    { cause },
  );
}

function isWhole(path: string): boolean {
  try {
    return plainFont(readFileSync(path)) !== undefined;
  } catch {
    return false;
  }
}

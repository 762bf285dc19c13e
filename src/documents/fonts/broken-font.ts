import { dirname } from "node:path";
import { EnvironmentError } from "../../printing/environment-error.ts";
import { builtInFonts, DEFAULT_ROLE } from "./role-fonts.ts";

const OURS = dirname(builtInFonts(DEFAULT_ROLE)[0].path);

/** That a font file can't be read, or isn't whole: nothing in the sources can mend that. */
export function brokenFont(path: string, cause?: Error): EnvironmentError {
  return new EnvironmentError(
    `字体文件坏了，或者读不出来：${path}。`,
    path.startsWith(OURS)
      ? "它是程序自带的：请重新安装程序（npm ci），或把程序重新解压一次。"
      : "请换一个完整的文件，或在 fonts.yaml 里改用别的字体。",
    { cause },
  );
}

import { EnvironmentError } from "../printing/environment-error.ts";

/** That a folder can't be written to is the machine's affair: a full disk, no permission, a PDF open in a viewer. */
export function orEnvironmentError(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new EnvironmentError(
      `不能写到 ${folder}（${(error as Error).message.split(",")[0]}）`,
      "请关掉正在看这些文件的程序，确认这个文件夹可以写、磁盘没有满；或用 --out 换一个文件夹。",
      { cause: error },
    );
  }
}

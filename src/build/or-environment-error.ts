import { EnvironmentError } from "../printing/environment-error.ts";
import { InTheWayError } from "../printing/in-the-way-error.ts";
import { writeReason } from "../printing/write-reason.ts";

/** That a folder can't be written to is the machine's affair: a full disk, no permission, a PDF open in a viewer. */
export async function orEnvironmentError(folder: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof InTheWayError)
      throw new EnvironmentError(`没有写到 ${folder}：${error.message}。`, "请把它移到别处，再出一次表。", {
        cause: error,
      });
    throw new EnvironmentError(
      `不能写到 ${folder}（${writeReason(error)}）`,
      "请关掉正在看这些文件的程序，确认这个文件夹可以写、磁盘没有满；或用 --out 换一个文件夹。",
      { cause: error },
    );
  }
}

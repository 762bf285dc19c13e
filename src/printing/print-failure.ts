import { EnvironmentError } from "./environment-error.ts";

/** Puts a failed print into words a person can act on; what is no fault of the machine is handed back as it came. */
export function printFailure(failure: unknown): Error {
  const error = failure instanceof Error ? failure : new Error(String(failure));
  if (/timeout|timed out/i.test(`${error.name} ${error.message}`)) {
    return new EnvironmentError(
      "打印超时：浏览器迟迟没有打印完一份文档。",
      "多半是机器太忙或内存不足，请关掉一些程序后重试。",
      { cause: error },
    );
  }
  // What is asked of the browser is always the same: if it can't do that, it is going down.
  if (
    error.name === "ProtocolError" ||
    /closed|crashed|detached|context was destroyed|net::ERR_/i.test(error.message)
  ) {
    return new EnvironmentError("打印中断：浏览器中途崩溃或被关闭。", "多半是内存不足，请关掉一些程序后重试。", {
      cause: error,
    });
  }
  return error;
}

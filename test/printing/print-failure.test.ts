import { expect, test } from "vitest";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { printFailure } from "../../src/printing/print-failure.ts";

test.each([
  ["Navigation timeout of 30000 ms exceeded", "打印超时"],
  ["Page.printToPDF timed out. Increase the 'protocolTimeout' setting", "打印超时"],
  ["Protocol error (Page.printToPDF): Target closed", "打印中断"],
  ["Page crashed!", "打印中断"],
  ["Attempted to use detached Frame 'A'.", "打印中断"],
  ["net::ERR_ABORTED at http://document.invalid/", "打印中断"],
])("%s becomes understandable", (words, message) => {
  const explained = printFailure(new Error(words));
  expect(explained).toBeInstanceOf(EnvironmentError);
  expect(explained.message).toContain(message);
});

test("so does whatever the browser can't do that it always does", () => {
  const failed = Object.assign(new Error("Protocol error (Page.printToPDF): Printing failed"), {
    name: "ProtocolError",
  });
  expect(printFailure(failed).message).toContain("打印中断");
});

test("a fault of ours stays one", () => {
  const fault = new TypeError("undefined is not a function");
  expect(printFailure(fault)).toBe(fault);
});

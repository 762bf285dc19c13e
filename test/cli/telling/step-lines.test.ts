import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { stepLines } from "../../../src/cli/telling/step-lines.ts";

function recorder(isTTY: boolean) {
  const written: string[] = [];
  const text = () => stripVTControlCharacters(written.join(""));
  return { isTTY, write: (part: string) => written.push(part), text };
}

test("in a file or pipe each step is one line, written when it is done", async () => {
  const stream = recorder(false);
  expect(await stepLines(stream).step("读取", () => 7)).toBe(7);
  expect(stream.text()).toMatch(/^ {2}✔ 读取 \d+ 毫秒\n$/u);
});

test("on a terminal a step shows while it is under way, and is then written over", async () => {
  const stream = recorder(true);
  await stepLines(stream).step("打印", async () => expect(stream.text()).toBe("  … 打印"));
  expect(stream.text()).toMatch(/^ {2}… 打印\r {2}✔ 打印 \d+ 毫秒\n$/u);
});

test("a step that fails is marked, and its failure goes on", async () => {
  const stream = recorder(false);
  const failing = stepLines(stream).step("打印", () => Promise.reject(new Error("no paper")));
  await expect(failing).rejects.toThrow("no paper");
  expect(stream.text()).toBe("  ✖ 打印\n");
});

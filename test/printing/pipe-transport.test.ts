import { PassThrough } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { pipeTransport } from "../../src/printing/pipe-transport.ts";

function opened(longest?: number) {
  const [toBrowser, fromBrowser] = [new PassThrough(), new PassThrough()];
  const misheard = vi.fn();
  const transport = pipeTransport(toBrowser, fromBrowser, misheard, longest);
  return { transport, toBrowser, fromBrowser, misheard };
}

test("messages go out with a zero byte behind them, and come in one by one however they are cut", async () => {
  const { transport, toBrowser, fromBrowser, misheard } = opened(8);
  const heard: string[] = [];
  transport.onmessage = (message) => heard.push(message);
  transport.send("甲");
  expect(String(toBrowser.read())).toBe("甲\0");
  for (const piece of ["on", "e\0two\0thr", "ee", "\0four\0"]) {
    fromBrowser.write(piece);
    await setTimeout(5);
  }
  expect(heard).toEqual(["one", "two", "three", "four"]);
  expect(misheard).not.toHaveBeenCalled();
});

test("that the browser is gone is heard", async () => {
  const { transport, fromBrowser } = opened();
  const closed = vi.fn();
  transport.onclose = closed;
  fromBrowser.destroy();
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
});

describe("misheard is", () => {
  test("what whoever listens can't make anything of", async () => {
    const { transport, fromBrowser, misheard } = opened();
    transport.onmessage = async (message) => void JSON.parse(message).method;
    for (const words of ["hello", "null"]) {
      misheard.mockClear();
      fromBrowser.write(`${words}\0`);
      await vi.waitFor(() => expect(misheard).toHaveBeenCalled());
    }
  });

  test("a message without end", async () => {
    const { fromBrowser, misheard } = opened(8);
    fromBrowser.write("12345");
    fromBrowser.write("67890");
    await vi.waitFor(() => expect(misheard).toHaveBeenCalled());
  });
});

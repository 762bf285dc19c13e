import { expect, test } from "vitest";
import { takeTurns } from "../../src/printing/take-turns.ts";

test("no more run at once than there are places, and they start in order", async () => {
  const inTurn = takeTurns(2);
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const work = (number: number) => async () => {
    started.push(number);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5 - number));
    running -= 1;
    return number;
  };
  expect(await Promise.all([0, 1, 2, 3, 4].map((number) => inTurn(work(number))))).toEqual([0, 1, 2, 3, 4]);
  expect(started).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});

test("a failure gives its place back", async () => {
  const inTurn = takeTurns(1);
  const failing = inTurn(() => Promise.reject(new Error("paper jam")));
  const next = inTurn(async () => "printed");
  await expect(failing).rejects.toThrow("paper jam");
  expect(await next).toBe("printed");
});

import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { pngOf } from "./png.ts";

test("what is read from a picture is what was written", async () => {
  const pixels = Buffer.from([
    255, 0, 0, 255, 0, 255, 255, 255, 0, 0, 0, 255, 255, 255, 255, 255, 9, 8, 7, 255, 1, 2, 3, 255,
  ]);
  const context = createCanvas(3, 2).getContext("2d");
  context.drawImage(await loadImage(pngOf(pixels, 3, 2)), 0, 0);
  expect([...context.getImageData(0, 0, 3, 2).data]).toEqual([...pixels]);
});

import { nearest } from "../values/nearest.ts";
import { isTaken, isWhole, newestPack, newPack } from "../workspace/new-pack.ts";
import { presentPacks } from "../workspace/present.ts";
import { readOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** Where under schema/ the language stands that all packs are written in. */
const RESERVED = "pack";

/** `jixiao new pack ID`: begins a form pack from one there is, the newest by default. */
export async function newPackCommand([id = "", ...args]: readonly string[], io: Io): Promise<number> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
    throw new UsageError("写明新表样的名称，用小写字母、数字和连字符，例如 npm run new -- pack qingxi-2024");
  const { common, own } = readOptions(args, io, { from: { type: "string" } }, ["pack", id]);
  const { root } = common;
  const from = own.from === undefined ? newestPack(root) : String(own.from);
  const present = presentPacks(root);
  if (from === undefined) throw new UsageError("templates 下面还没有表样，没有可以复制的；用 --root 指明工作区");
  if (!present.includes(from)) {
    const close = nearest(from, present);
    throw new UsageError(`没有叫“${from}”的表样${close ? `，是不是“${close}”？` : `；现有：${present.join("、")}`}`);
  }
  if (!isWhole(root, from)) throw new UsageError(`表样“${from}”缺少 schema/${from}，不能复制`);
  if (id === RESERVED) throw new UsageError(`“${RESERVED}”是程序自己用的名称，换一个`);
  if (isTaken(root, id)) throw new UsageError(`已经有叫“${id}”的表样了，没有动它；换一个名称`);
  const made = await newPack({ root, id, from });
  io.stdout.write(
    [
      `照 ${from} 建好了 ${made.join("、")}，原来的内容都带过来了。`,
      "接下来：",
      "  1. 运行 npm run check，标着“（待改）”的、对不上的，一处一处列出来。",
      "  2. 次序：先 schema 里的数据，再 pack.yaml 的派生数据，再 rubric.yaml、checks.yaml，最后模板。",
      `  3. 建一个试填的单位，year.yaml 写“表样: ${id}”，运行 npm run build 看印出来的样子。`,
      "每一步怎样做，见程序的 docs/adopting-a-form.md。",
      "",
    ].join("\n"),
  );
  return EXIT.fine;
}

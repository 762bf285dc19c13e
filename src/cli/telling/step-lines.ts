import pc from "picocolors";
import type { Progress } from "../../build/progress.ts";
import type { TextStream } from "../io.ts";

const CLEAR_LINE = "\r\u001b[2K";

/** Tells each step in a line when it is done; on a terminal, while it is under way too. */
export function stepLines(stream: TextStream): Progress {
  return {
    step: async (name, work) => {
      const start = performance.now();
      if (stream.isTTY) stream.write(`  ${pc.cyan("…")} ${name}`);
      try {
        const result = await work();
        const took = pc.dim(`${Math.round(performance.now() - start)} 毫秒`);
        stream.write(`${stream.isTTY ? CLEAR_LINE : ""}  ${pc.green("✔")} ${name} ${took}\n`);
        return result;
      } catch (error) {
        stream.write(`${stream.isTTY ? CLEAR_LINE : ""}  ${pc.red("✖")} ${name}\n`);
        throw error;
      }
    },
  };
}

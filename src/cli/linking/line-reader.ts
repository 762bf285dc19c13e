import { createInterface } from "node:readline";

/** Reads what someone types, line by line. */
export interface LineReader {
  /** The next line; undefined where there is none any more. Throws the reason if the command is interrupted meanwhile. */
  next(): Promise<string | undefined>;
  close(): void;
}

/** A reader of a terminal's lines, or of what stands in for them. */
export function readLines(input: NodeJS.ReadableStream, interrupted: AbortSignal | undefined): LineReader {
  const lines = createInterface({ input, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(interrupted?.reason);
    if (interrupted?.aborted) stop();
    else interrupted?.addEventListener("abort", stop, { once: true });
  });
  // Nobody may be waiting for a line when it comes.
  stopped.catch(() => {});
  return {
    next: async () => {
      const { value, done } = await Promise.race([typed.next(), stopped]);
      return done ? undefined : value;
    },
    close: () => lines.close(),
  };
}

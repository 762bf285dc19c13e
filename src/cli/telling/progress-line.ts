import pc from "picocolors";
import type { TextStream } from "../io.ts";

/** A line that tells how far long work has come. */
interface ProgressLine {
  /** Says that one more department is done, and how many documents were made or found made. */
  advance(documents: number): void;
  /** Takes the line back, so that something else can be written. */
  clear(): void;
}

const CLEAR_LINE = "\r\u001b[2K";
/** Where there is no terminal, so often a line is written, in milliseconds. */
const PAUSE = 5000;

/** Tells of so many departments: on a terminal in one line that changes, elsewhere in a line every few seconds. */
export function progressLine(stream: TextStream, departments: number): ProgressLine {
  const start = performance.now();
  let [done, documents, said] = [0, 0, start];
  const describe = (): string => {
    const seconds = (performance.now() - start) / 1000;
    const left = Math.ceil((seconds / done) * (departments - done));
    return `已处理 ${done}/${departments} 个单位、${documents} 份文件，每秒 ${(documents / seconds).toFixed(1)} 份，还要约 ${duration(left)}`;
  };
  return {
    advance: (made) => {
      done += 1;
      documents += made;
      if (done === departments) return;
      if (stream.isTTY) stream.write(`  ${pc.cyan("…")} ${describe()}`);
      else if (performance.now() - said > PAUSE) {
        said = performance.now();
        stream.write(`  … ${describe()}\n`);
      }
    },
    clear: () => {
      if (stream.isTTY && done > 0) stream.write(CLEAR_LINE);
    },
  };
}

function duration(seconds: number): string {
  return seconds < 90 ? `${seconds} 秒` : `${Math.round(seconds / 60)} 分钟`;
}

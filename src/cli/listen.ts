import { Interruption } from "../build/interruption.ts";
import { EnvironmentError } from "../printing/environment-error.ts";
import { writeReason } from "../printing/write-reason.ts";
import { EXIT } from "./exit-codes.ts";

/** What a process hears while a command runs. */
interface Listening {
  /** Aborted by a signal, with an Interruption, and by output that nobody takes, with an EnvironmentError. */
  readonly interrupted: AbortSignal;
  /** Goes back to what a process does by itself. */
  stop(): void;
}

/** Why what is printed went nowhere, in words for people. */
function outputFailure(error: Error): EnvironmentError {
  return new EnvironmentError(
    `要显示的内容写不出去：${writeReason(error)}。`,
    "换一个地方接收，或者不要中途关掉，再运行一次。",
  );
}

/** Listens for signals, and for output that can't be written; a second signal ends the process at once. */
export function listen(stdout: NodeJS.WriteStream, whenUnwritable: (failure: EnvironmentError) => void): Listening {
  const interrupts = new AbortController();
  const onSignal = (signal: NodeJS.Signals): void => {
    if (interrupts.signal.aborted) process.exit(signal === "SIGINT" ? EXIT.interrupted : EXIT.terminated);
    interrupts.abort(new Interruption(signal === "SIGINT" ? "SIGINT" : "SIGTERM"));
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  stdout.on("error", (error) => {
    const failure = outputFailure(error);
    whenUnwritable(failure);
    interrupts.abort(failure);
  });
  return {
    interrupted: interrupts.signal,
    stop: () => {
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
    },
  };
}

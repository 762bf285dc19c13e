/** That somebody stops the program while it works: by Ctrl-C, or the system by a signal. */
export class Interruption extends Error {
  override readonly name = "Interruption";
  readonly signal: "SIGINT" | "SIGTERM";

  constructor(signal: "SIGINT" | "SIGTERM", what = "") {
    super(`已停下（${signal === "SIGINT" ? "按了 Ctrl-C" : "系统要求结束"}）${what ? `：${what}` : ""}。`);
    this.signal = signal;
  }
}

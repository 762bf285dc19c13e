import { accessSync, closeSync, constants, openSync, readSync, statSync } from "node:fs";

/** What programs begin with on a Mac, for one kind of processor or several. */
const MAC = ["feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe"];

/** What programs begin with, in hexadecimal, on the systems that give whatever begins with something else to a shell to read. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = { linux: ["7f454c46"], darwin: MAC };

/** Numbers of processors in the head of a Linux program, by Node's name for them. */
const PROCESSORS: Readonly<Record<string, number>> = { x64: 62, arm64: 183, arm: 40, riscv64: 243, loong64: 258 };

/** Whether a file begins as a script or a program does; what can't be read may. */
export function beginsAsProgram(path: string): boolean {
  const beginnings = BEGINNINGS[process.platform];
  const head = headOf(path);
  if (!head || !beginnings || head.toString("latin1", 0, 2) === "#!") return true;
  return beginnings.includes(head.toString("hex", 0, 4));
}

/** Whether a file is a program for another processor, which runs only where something translates it. */
export function isForOtherProcessor(path: string): boolean {
  const own = PROCESSORS[process.arch];
  const head = headOf(path);
  if (!head || own === undefined || process.platform !== "linux") return false;
  return head.toString("hex", 0, 4) === "7f454c46" && head.readUInt16LE(18) !== own;
}

/** The first bytes of a file, filled up with zeros; undefined if it can't be read, or not be run whatever it holds. */
function headOf(path: string): Buffer | undefined {
  try {
    if (!statSync(path).isFile()) return undefined;
    accessSync(path, constants.X_OK);
    const file = openSync(path, "r");
    try {
      const head = Buffer.alloc(20);
      readSync(file, head);
      return head;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

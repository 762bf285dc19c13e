/**
 * A line of a scenario that does something. `改` changes a file (an Edit in YAML), `设` sets an environment variable for the
 * commands after it, `答` says what is typed while the next command runs, line by line with | between, `$` runs a command. All other lines are for the reader.
 */
type Action =
  | { readonly kind: "comment"; readonly line: string }
  | { readonly kind: "edit"; readonly line: string; readonly edit: string }
  | { readonly kind: "set"; readonly line: string; readonly name: string; readonly value: string }
  | { readonly kind: "answer"; readonly line: string; readonly answers: readonly string[] }
  | { readonly kind: "command"; readonly line: string; readonly words: readonly string[] };

/** What stands below a command's output. */
const END = /^\[退出码 -?\d+\]$/u;

/** Reads a scenario; what a command printed when the file was written is left out, since running it gives that anew. */
export function readScenario(text: string): Action[] {
  const actions: Action[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const action = readLine(lines[at] as string);
    actions.push(action);
    if (action.kind !== "command") continue;
    const length = lines.slice(at + 1).findIndex((line) => END.test(line) || line.startsWith("$ "));
    if (length >= 0 && END.test(lines[at + 1 + length] as string)) at += length + 1;
  }
  return actions;
}

function readLine(line: string): Action {
  if (line.startsWith("改 ")) return { kind: "edit", line, edit: line.slice(2) };
  if (line.startsWith("答 "))
    return {
      kind: "answer",
      line,
      answers: line
        .slice(2)
        .split("|")
        .map((each) => each.trim()),
    };
  if (line.startsWith("$ ")) return { kind: "command", line, words: line.slice(2).split(" ") };
  const [, name, value] = /^设 (\w+)=(.*)$/u.exec(line) ?? [];
  return name === undefined || value === undefined ? { kind: "comment", line } : { kind: "set", line, name, value };
}

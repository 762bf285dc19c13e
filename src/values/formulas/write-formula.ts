import { printExact } from "../quantities/print-quantity.ts";
import { type Formula, namesIn } from "./syntax-tree.ts";
import type { Value } from "./value.ts";

/** The formula's text with each name replaced by what `write` says of it: the line a reader follows with a pencil. */
export function writeWithValues(text: string, formula: Formula, write: (path: string) => string): string {
  let written = "";
  let done = 0;
  for (const name of namesIn(formula)) {
    written += text.slice(done, name.span.start) + write(name.path);
    done = name.span.end;
  }
  return written + text.slice(done);
}

/** A value as the steps of a calculation show it: every digit, or — where there is nothing to compute. */
export function writeValue(value: Value): string {
  switch (value.kind) {
    case "quantity":
      return printExact(value.quantity);
    case "yes-no":
      return value.value ? "是" : "否";
    default:
      return "—";
  }
}

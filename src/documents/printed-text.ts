import Handlebars from "handlebars";
import { numberHtml, type PrintedNumber } from "./number-element.ts";

/** What a text prints: words alone, or words and numbers in their order. */
export type Printed = string | PrintedText;

/**
 * Words and numbers in their order.
 *
 * Why what it holds is private: a template could name it otherwise, as if it were a part of what is printed.
 */
export class PrintedText {
  readonly #parts: readonly (string | PrintedNumber)[];

  constructor(parts: readonly (string | PrintedNumber)[]) {
    this.#parts = parts;
  }

  /** Its words and numbers; no words stand next to other words. */
  static partsOf(printed: Printed): readonly (string | PrintedNumber)[] {
    return typeof printed === "string" ? [printed] : printed.#parts;
  }

  /** What Handlebars puts into a page for it. */
  toHTML(): string {
    const written = this.#parts.map((part) =>
      typeof part === "string" ? Handlebars.escapeExpression(part) : numberHtml(part),
    );
    return written.join("");
  }
}

/** Puts together what several parts print. */
export function printed(parts: readonly Printed[]): Printed {
  const joined: (string | PrintedNumber)[] = [];
  for (const part of parts.flatMap((each) => PrintedText.partsOf(each))) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else if (part !== "") joined.push(part);
  }
  return joined.some((part) => typeof part !== "string") ? new PrintedText(joined) : String(joined[0] ?? "");
}

/** A printed number by itself. Where no number is printed, there is no origin to name. */
export function printedNumber(text: string, origin: string): Printed {
  return text === "" ? "" : new PrintedText([{ text, origin }]);
}

/** What it says, without where its numbers come from. */
export function wordsOf(printed: Printed): string {
  return PrintedText.partsOf(printed)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");
}

import type { Element } from "hast";
import { h } from "hastscript";
import { type Origin, originOfFigure } from "../../explain/explain-origin.ts";
import type { FigureExplanation } from "../../explain/explanation.ts";
import { comesTo } from "../../values/quantities/print-quantity.ts";

/** An origin with the ids of the places in the document that refer to it. */
export interface PrintedOrigin {
  readonly origin: Origin;
  readonly places: readonly string[];
}

/** The id by which the list is asked for. A link to what is folded away unfolds it, so it lies within. */
export const ORIGINS = "origins";

/**
 * The list of a document's origins, numbered as the document refers to them; behind them the figures that they go back to.
 *
 * Why folded: whoever reads the document doesn't meet it, and opening it is how one asks for the numbers in the text.
 */
export function listOrigins(printed: readonly PrintedOrigin[]): Element {
  const listed = new Set(printed.map(({ origin }) => origin.name));
  const further: Origin[] = [];
  const follow = (figures: readonly FigureExplanation[]): void => {
    for (const figure of figures) {
      if (!listed.has(figure.path)) further.push(originOfFigure(figure));
      listed.add(figure.path);
      follow(figure.from);
    }
  };
  for (const { origin } of printed) follow(origin.from);
  return h("section.origins", { ariaLabelledBy: "origins-title" }, [
    h("details", [
      h("summary#origins-title", "数据来源"),
      h(
        "p",
        { id: ORIGINS },
        "展开时，正文里的数后面标出来源的编号，点编号到这里，点“正文”回去。收起就不再标出；打印时都不印。",
      ),
      h("ol", [
        ...printed.map(({ origin, places }, index) => entry(origin, places, `o${index + 1}`)),
        ...further.map((origin) => entry(origin, [])),
      ]),
    ]),
  ]);
}

function entry({ name, value, lines, places }: Origin, printedAt: readonly string[], id?: string): Element {
  return h("li", id ? { id } : {}, [
    h("p", [h("span.name", name), value === undefined ? "" : ` ${comesTo(value)}`]),
    ...lines.map((line) => h("p.line", line)),
    ...places.map((place) => h("p.place", place)),
    ...(printedAt.length > 0 ? [h("p.back", printedAt.map(backLink))] : []),
  ]);
}

function backLink(place: string, index: number, { length }: readonly string[]): Element {
  return h("a", { href: `#${place}` }, length > 1 ? `正文第${index + 1}处` : "正文");
}

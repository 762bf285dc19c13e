import { type Finding, finding, type SourceRange } from "../reading/finding.ts";
import { type Formula, namesIn } from "../values/formulas/syntax-tree.ts";
import type { Figure } from "./figure.ts";

/** Figures that need each other all the way round: their names from one back to itself, and where the last names the first. */
interface Circle {
  readonly paths: readonly string[];
  readonly range: SourceRange;
}

type Name = Formula & { kind: "name" };

/** A figure on the way the search has gone, and the names in its formula that are still to be followed. */
interface Stop {
  readonly figure: Figure;
  readonly ahead: Name[];
}

/**
 * Puts each figure after those its formula names; circles, which can't be put so, are handed back besides.
 *
 * Why without recursion: figures can need each other in a chain longer than the stack is deep.
 */
export function orderFigures(figures: ReadonlyMap<string, Figure>): { order: Figure[]; circles: Circle[] } {
  const order: Figure[] = [];
  const circles = new Map<string, Circle>();
  const seen = new Set<string>();
  const underWay = new Set<string>();
  const way: Stop[] = [];
  const enter = (figure: Figure) => {
    seen.add(figure.path);
    underWay.add(figure.path);
    way.push({ figure, ahead: namesOf(figure) });
  };
  for (const first of figures.values()) {
    if (!seen.has(first.path)) enter(first);
    for (let stop = way.at(-1); stop; stop = way.at(-1)) {
      const name = stop.ahead.shift();
      if (!name) {
        order.push(stop.figure);
        underWay.delete(stop.figure.path);
        way.pop();
        continue;
      }
      const next = figures.get(name.path);
      if (next && underWay.has(name.path)) {
        const circle = closedBy(name, way);
        if (!circles.has(circle.paths.join())) circles.set(circle.paths.join(), circle);
      } else if (next && !seen.has(name.path)) enter(next);
    }
  }
  return { order, circles: [...circles.values()] };
}

/** The finding for a circle, at the place where it closes. */
export function circleFinding({ paths, range }: Circle): Finding {
  return finding("JX313", range, `公式绕成了圈：${paths.join(" → ")}`);
}

function namesOf({ written }: Figure): Name[] {
  return written.kind === "formula" ? namesIn(written.formula.formula) : [];
}

function closedBy(name: Name, way: readonly Stop[]): Circle {
  const around = way.slice(way.findIndex(({ figure }) => figure.path === name.path)).map(({ figure }) => figure);
  const written = around.at(-1)?.written;
  if (written?.kind !== "formula") throw new Error(`${name.path} closes no circle`);
  return { paths: [...around.map(({ path }) => path), name.path], range: written.formula.rangeOf(name.span) };
}

import { type Finding, finding, type SourceRange } from "../reading/finding.ts";
import { type Formula, namesIn } from "../values/formulas/syntax-tree.ts";
import type { Figure } from "./figure.ts";

/** Figures that need each other all the way round: their names from one back to itself, and where the last names the first. */
interface Circle {
  /** Of many the first few and the last. */
  readonly paths: readonly string[];
  readonly range: SourceRange;
}

type Name = Formula & { kind: "name" };

/** A figure on the way the search has gone, and the names in its formula that are still to be followed, the next one last. */
interface Stop {
  readonly figure: Figure;
  readonly ahead: Name[];
}

/**
 * Puts each figure after those its formula names; circles, which can't be put so, are handed back besides, with all the figures
 * in them.
 *
 * Why without recursion: figures can need each other in a chain longer than the stack is deep.
 */
export function orderFigures(figures: ReadonlyMap<string, Figure>): {
  order: Figure[];
  circles: Circle[];
  inCircles: ReadonlySet<string>;
} {
  const order: Figure[] = [];
  const circles = new Map<string, Circle>();
  const inCircles = new Set<string>();
  const seen = new Set<string>();
  /** Where on the way a figure is. */
  const underWay = new Map<string, number>();
  const way: Stop[] = [];
  /** From where on, for each stop, all figures of the way lie in a circle with it. */
  const around: number[] = [];
  const enter = (figure: Figure) => {
    seen.add(figure.path);
    underWay.set(figure.path, way.length);
    around.push(way.length + 1);
    way.push({ figure, ahead: namesOf(figure).toReversed() });
  };
  for (const first of figures.values()) {
    if (!seen.has(first.path)) enter(first);
    for (let stop = way.at(-1); stop; stop = way.at(-1)) {
      const name = stop.ahead.pop();
      if (!name) {
        order.push(stop.figure);
        underWay.delete(stop.figure.path);
        way.pop();
        const from = around.pop() as number;
        if (from <= way.length) inCircles.add(stop.figure.path);
        if (from < way.length) around[way.length - 1] = Math.min(from, around[way.length - 1] as number);
        continue;
      }
      const next = figures.get(name.path);
      const begin = underWay.get(name.path);
      if (begin !== undefined) {
        around[way.length - 1] = Math.min(begin, around[way.length - 1] as number);
        const closing = JSON.stringify([stop.figure.path, name.path]);
        if (!circles.has(closing)) circles.set(closing, closedBy(name, way, begin));
      } else if (next && !seen.has(name.path)) enter(next);
    }
  }
  return { order, circles: [...circles.values()], inCircles };
}

/** The finding for a circle, at the place where it closes. */
export function circleFinding({ paths, range }: Circle): Finding {
  return finding("JX313", range, `公式绕成了圈：${paths.join(" → ")}`);
}

function namesOf({ written }: Figure): Name[] {
  return written.kind === "formula" ? namesIn(written.formula.formula) : [];
}

/** Of so many figures in a circle all are named. */
const MOST_NAMED = 10;

function closedBy(name: Name, way: readonly Stop[], begin: number): Circle {
  const last = (way.at(-1) as Stop).figure;
  if (last.written.kind !== "formula") throw new Error(`${name.path} closes no circle`);
  const passed = way.slice(begin, begin + MOST_NAMED).map(({ figure }) => figure.path);
  const left = way.length - begin - passed.length;
  const end = left > 1 ? ["……", last.path] : left === 1 ? [last.path] : [];
  return { paths: [...passed, ...end, name.path], range: last.written.formula.rangeOf(name.span) };
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Band, describeStretch } from "../../src/scoring/band.ts";
import { checkBands } from "../../src/scoring/check-bands.ts";
import { holds } from "../../src/values/formulas/evaluate.ts";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { type Quantity, quantityOf } from "../../src/values/quantities/quantity.ts";
import { unitNamed } from "../../src/values/quantities/units.ts";
import { place } from "../figures/figures-of.ts";
import { quantity } from "./sample-rubric.ts";

type Comparator = Band["bounds"][number]["comparator"];

const FALLBACK = place("rubric.yaml", 99);

/** Bands as they are read aloud, `>0% ≤10%`, the first on line 1. */
function bandsOf(...bands: string[]): Band[] {
  return bands.map((bounds, index) => ({
    bounds: bounds
      .split(" ")
      .filter(Boolean)
      .map((bound) => ({ comparator: bound.slice(0, 1) as Comparator, value: quantity(bound.slice(1)) })),
    points: new Decimal(5),
    range: place("rubric.yaml", index + 1),
  }));
}

function messages(bands: readonly Band[]): string[] {
  return checkBands(bands, FALLBACK).map(({ message }) => message);
}

describe("bands that meet end to end are accepted", () => {
  test.each<[bands: string[]]>([
    [["≤0%", ">0% ≤10%", ">10% ≤20%", ">20% ≤30%", ">30%"]],
    [["≥90%", "≥80% <90%", "≥70% <80%", "<70%"]],
    [["<0%", "=0%", ">0% ≤10%", ">10%"]],
    [[">30%", "≤0%", ">10% ≤30%", ">0% ≤10%"]],
    [["<1万元", "≥10000元"]],
    [["<100%", "≥1倍"]],
    [[""]],
  ])("%j", (bands) => {
    expect(messages(bandsOf(...bands))).toEqual([]);
  });
});

describe("a gap is reported with the values that have no band", () => {
  test.each<[bands: string[], gap: string]>([
    [["≤0%", ">10%"], ">0% 且 ≤10%"],
    [["<0%", ">0%"], "等于0%"],
    [["<10%", ">10% ≤20%", ">20%"], "等于10%"],
    [["≤10%", "≥20%"], ">10% 且 <20%"],
    [["=0%", ">0%"], "<0%"],
    [[">0% ≤10%", ">10%"], "≤0%"],
    [["≤0%", ">0% ≤10%"], ">10%"],
    [["<0%", "≥0% <10%"], "≥10%"],
  ])("%j: %s", (bands, gap) => {
    expect(messages(bandsOf(...bands))).toEqual([`${gap}的数不属于任何一档`]);
  });

  test("at the band above it, or the last band if there is none above", () => {
    const at = (...bands: string[]) => checkBands(bandsOf(...bands), FALLBACK).map(({ range }) => range.start.line);
    expect(at("≤0%", ">10%")).toEqual([2]);
    expect(at(">10%", "≤0%")).toEqual([1]);
    expect(at("≤0%", ">0% ≤10%")).toEqual([2]);
    expect(at()).toEqual([99]);
  });

  test("each by itself", () => {
    expect(messages(bandsOf("<0%", ">0% ≤10%", ">20% ≤30%"))).toHaveLength(3);
  });
});

describe("an overlap names both bands", () => {
  test.each<[bands: string[], pair: string]>([
    [["≤10%", "≥10%"], "“≥10%”与“≤10%”"],
    [["≤10%", ">5%"], "“>5%”与“≤10%”"],
    [["<0%", "=0%", "≥0%"], "“≥0%”与“=0%”"],
    [["≤100%", ">100%", "=50%"], "“=50%”与“≤100%”"],
    [["≤10%", ">10%", "≤10%"], "“≤10%”与“≤10%”"],
  ])("%j: %s", (bands, pair) => {
    expect(messages(bandsOf(...bands))).toEqual([`${pair}两档重叠`]);
  });
});

test("a band that no value can be in is reported", () => {
  expect(messages(bandsOf("≤10%", ">10%", ">10% <5%"))).not.toEqual([]);
});

test("bands of two dimensions can't be laid on one line", () => {
  expect(messages(bandsOf("≤0%", ">0元"))).not.toEqual([]);
});

describe("bands cut at any points, each cut belonging to the band below, above, or to none but itself", () => {
  interface Cut {
    readonly at: Quantity;
    readonly to: "below" | "above" | "itself";
  }

  const cuts = fc
    .uniqueArray(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 6 })
    .chain((points) =>
      fc.tuple(
        ...points
          .sort((a, b) => a - b)
          .map((point) =>
            fc.tuple(fc.constant(point), fc.constantFrom("below" as const, "above" as const, "itself" as const)),
          ),
      ),
    )
    .map((each) =>
      each.map(([point, to]): Cut => ({ at: quantityOf(new Decimal(point).dividedBy(4), unitNamed("%")), to })),
    );

  /** From the lowest band to the highest. */
  function bandsBetween(all: readonly Cut[]): Band[] {
    const bounds: Band["bounds"][number][][] = [[]];
    for (const { at, to } of all) {
      bounds.at(-1)?.push({ comparator: to === "below" ? "≤" : "<", value: at });
      if (to === "itself") bounds.push([{ comparator: "=", value: at }]);
      bounds.push([{ comparator: to === "above" ? "≥" : ">", value: at }]);
    }
    return bounds.map((each, index) => ({
      bounds: each,
      points: new Decimal(index),
      range: place("rubric.yaml", index + 1),
    }));
  }

  const shuffled = (bands: readonly Band[]) => fc.shuffledSubarray([...bands], { minLength: bands.length });

  test("are accepted in whatever order they stand", () => {
    fc.assert(
      fc.property(cuts.map(bandsBetween).chain(shuffled), (bands) => {
        expect(messages(bands)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("and then each number is in exactly one of them", () => {
    const number = fc.integer({ min: -500, max: 500 }).map((size) => new Decimal(size).dividedBy(400));
    fc.assert(
      fc.property(cuts.map(bandsBetween), number, (bands, value) => {
        const holding = bands.filter(({ bounds }) =>
          bounds.every((bound) => holds(bound.comparator, value.comparedTo(bound.value.amount))),
        );
        expect(holding.map(describeStretch)).toHaveLength(1);
      }),
    );
  });

  const OTHER: Record<Comparator, Comparator> = { "<": "≤", "≤": "<", ">": "≥", "≥": ">", "=": "=" };
  const oneEnd = cuts.map(bandsBetween).chain((bands) => {
    const ends = bands.flatMap(({ bounds }, band) => bounds.map((_, bound) => ({ band, bound })));
    return fc.record({ bands: fc.constant(bands), end: fc.constantFrom(...ends) });
  });

  function withEnd(
    bands: readonly Band[],
    end: { band: number; bound: number },
    change: (bound: Band["bounds"][number]) => Band["bounds"][number],
  ): Band[] {
    return bands.map((band, index) => ({
      ...band,
      bounds: band.bounds.map((bound, at) => (index === end.band && at === end.bound ? change(bound) : bound)),
    }));
  }

  test("are refused when one end moves, however little", () => {
    const distance = fc.integer({ min: -200, max: 200 }).filter((moved) => moved !== 0);
    fc.assert(
      fc.property(oneEnd, distance, ({ bands, end }, moved) => {
        const further = (value: Quantity) => ({
          ...value,
          amount: value.amount.plus(new Decimal(moved).dividedBy(10_000)),
        });
        expect(messages(withEnd(bands, end, (bound) => ({ ...bound, value: further(bound.value) })))).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("are refused when one end opens or closes", () => {
    fc.assert(
      fc.property(oneEnd, ({ bands, end }) => {
        fc.pre(bands[end.band]?.bounds[end.bound]?.comparator !== "=");
        const moved = withEnd(bands, end, (bound) => ({ ...bound, comparator: OTHER[bound.comparator] }));
        expect(messages(moved)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("are refused when one of them is left out or stands twice", () => {
    fc.assert(
      fc.property(cuts.map(bandsBetween), fc.nat(), (bands, pick) => {
        const index = pick % bands.length;
        expect(messages(bands.toSpliced(index, 1))).not.toEqual([]);
        expect(messages([...bands, bands[index] as Band])).not.toEqual([]);
      }),
    );
  });
});

describe("a degree goes from 0 to 100%: its bands cover that, both ends with it, and no more", () => {
  const degrees = (...bands: string[]) =>
    checkBands(bandsOf(...bands), FALLBACK, [quantity("0%"), quantity("100%")]).map(({ message }) => message);

  test.each<[bands: string[]]>([[["≥80% ≤100%", "≥60% <80%", "≥0% <60%"]], [["≥80%", "<80%"]], [["≥0% ≤100%"]]])(
    "%j is accepted",
    (bands) => {
      expect(degrees(...bands)).toEqual([]);
    },
  );

  test.each<[bands: string[], message: string]>([
    [["≥80% <100%", "<80%"], "等于100%的数不属于任何一档"],
    [["≥80% ≤95%", "<80%"], ">95% 且 ≤100%的数不属于任何一档"],
    [["≥80%", ">0% <80%"], "等于0%的数不属于任何一档"],
    [["≥80%", ">60% <80%", "<60%"], "等于60%的数不属于任何一档"],
    [["≥80%", "≥60% ≤80%", "<60%"], "“≥80%”与“≥60% 且 ≤80%”两档重叠"],
  ])("%j is not", (bands, message) => {
    expect(degrees(...bands)).toEqual([message]);
  });
});

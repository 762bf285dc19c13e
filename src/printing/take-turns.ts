/** Runs work handed to it, at most so many pieces at once; the rest wait in the order they came. */
type TakeTurns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Makes a queue with so many places. */
export function takeTurns(places: number): TakeTurns {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

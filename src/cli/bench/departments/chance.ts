/** Draws that look like chance and are the same in every run. */
export interface Chance {
  /** A whole number from 0 up to, but without, `end`. */
  below(end: number): number;
  /** One of several. */
  oneOf<T>(several: readonly T[]): T;
}

/** Begins a row of draws; another seed, another row. (The generator is Mulberry32.) */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
  return { below, oneOf: <T>(several: readonly T[]) => several[below(several.length)] as T };
}

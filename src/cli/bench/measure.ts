/** The one in the middle, or between the two in the middle: a single measurement says as much of what else a machine was doing. */
export function median(measured: readonly number[]): number {
  const sorted = measured.toSorted((a, b) => a - b);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return ((below as number) + (above as number)) / 2;
}

/** What is measured together, by name: each takes what it does and answers with the milliseconds that took. */
type Measures<Name extends string> = Readonly<Record<Name, () => Promise<number>>>;

/** How often a row measures: so many rounds, unless they take longer than a person has patience for. */
interface Rounds {
  readonly rounds: number;
  /** No round is begun after so many milliseconds, but the first is always carried out. */
  readonly patience: number;
}

/** Unless a row says otherwise. */
const ROUNDS: Rounds = { rounds: 5, patience: 120_000 };

/**
 * Measures several things by turns, round by round, and yields the median of each.
 *
 * Why by turns: whatever slows the machine for a while slows all of them.
 */
export async function inTurn<Name extends string>(
  measures: Measures<Name>,
  { rounds, patience }: Rounds = ROUNDS,
): Promise<Record<Name, number>> {
  const names = Object.keys(measures) as Name[];
  const taken = new Map(names.map((name): [Name, number[]] => [name, []]));
  const start = performance.now();
  for (let round = 0; round === 0 || (round < rounds && performance.now() - start < patience); round++)
    for (const name of names) taken.get(name)?.push(await measures[name]());
  return Object.fromEntries([...taken].map(([name, times]) => [name, median(times)])) as Record<Name, number>;
}

import fc from "fast-check";

const isLong = process.env.MODE === "fuzz";

/** How many inputs each test tries, and for how many seconds at most: in every run enough to notice, by `npm run fuzz` to find. */
const RUNS = isLong ? 5000 : 60;
const SECONDS = isLong ? 300 : 5;

/** What one input may take of the processor's time, in seconds: far more than any does, and what takes longer hangs. */
const LIMIT = 20;

/** For vitest, which must not stop a test while it may still run. */
export const PATIENCE = SECONDS * 1000 + 600_000;

/**
 * Tries inputs until there have been enough or time is up, each after `prepare`; each must be done in time, whatever else the
 * machine does.
 *
 * Why fast-check's own time limit won't do: it lets go of an input that is still at work.
 */
export async function tryInputs<T>(
  inputs: fc.Arbitrary<T>,
  prepare: () => void,
  work: (input: T) => Promise<void>,
): Promise<void> {
  const end = performance.now() + SECONDS * 1000;
  const property = fc.asyncProperty(inputs, async (input) => {
    if (performance.now() > end) return;
    prepare();
    const before = process.cpuUsage();
    await work(input);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > LIMIT) throw new Error(`took ${seconds} seconds`);
  });
  await fc.assert(property, { numRuns: RUNS });
}

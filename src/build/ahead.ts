/** What becomes of each, in their order, while the next so many are already worked on. */
export async function* ahead<Each, Result>(
  all: readonly Each[],
  most: number,
  work: (each: Each) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const begun: Promise<Result>[] = [];
  for (const each of all) {
    const result = work(each);
    // Whoever waits for it hears of a failure, in its turn.
    result.catch(() => {});
    begun.push(result);
    if (begun.length >= most) yield await (begun.shift() as Promise<Result>);
  }
  for (const result of begun) yield await result;
}

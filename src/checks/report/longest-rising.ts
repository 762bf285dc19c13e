/** The most items that can stay, in their order, so that their keys rise; of several such choices the one that keeps the first. */
export function longestRising<T>(items: readonly T[], key: (item: T) => number): T[] {
  const chains: T[][] = [];
  for (const item of items.toReversed()) {
    const rest = chains.filter(([next]) => next !== undefined && key(next) > key(item)).toSorted(byLength)[0] ?? [];
    chains.unshift([item, ...rest]);
  }
  return chains.toSorted(byLength)[0] ?? [];
}

function byLength(a: readonly unknown[], b: readonly unknown[]): number {
  return b.length - a.length;
}

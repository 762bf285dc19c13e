/** The last of some items that begins with those that pass a test, found by halving: all that pass stand before all that don't. */
export function lastWhere<Item>(items: readonly Item[], passes: (item: Item) => boolean): Item | undefined {
  return items[countWhere(items, passes) - 1];
}

/** How many items pass, where all that do stand before all that don't. */
export function countWhere<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

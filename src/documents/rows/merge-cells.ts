/** A merged cell: what it shows, and how many rows it spans. */
interface MergedCell<T> {
  readonly shown: T;
  readonly rows: number;
}

/**
 * Merges neighbouring rows that agree in `key`: the first of each run gets the cell, the others null.
 *
 * Why a key: cells merge only within the cell to their left, so the key of a lower level holds those of the levels above.
 */
export function mergeCells<R, T>(
  rows: readonly R[],
  key: (row: R) => string,
  show: (row: R) => T,
): (MergedCell<T> | null)[] {
  const keys = rows.map(key);
  return rows.map((row, index) => {
    if (index > 0 && keys[index] === keys[index - 1]) return null;
    const end = keys.findIndex((each, at) => at > index && each !== keys[index]);
    return { shown: show(row), rows: (end < 0 ? rows.length : end) - index };
  });
}

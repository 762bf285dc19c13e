/** How many are kept: those that case after case asks for, and not those of every case that there was. */
const MOST = 24;

/** What was made for a key, as long as it isn't long ago that it was asked for. */
export class Kept<T> {
  private readonly made = new Map<string, T>();

  get(key: string, make: () => T): T {
    const value = this.made.get(key) ?? make();
    this.made.delete(key);
    this.made.set(key, value);
    const [oldest] = this.made.keys();
    if (this.made.size > MOST) this.made.delete(oldest as string);
    return value;
  }
}

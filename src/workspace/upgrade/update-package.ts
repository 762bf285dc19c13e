import { isObject, type Json, packageSettings, parsePackage } from "../county-package.ts";
import { type Fate, fateOf } from "./fate.ts";

/** What is to become of what the program writes in a county's package.json; keys such as `scripts.check`. */
export interface PackageUpdates {
  readonly write: readonly string[];
  /** Written otherwise by this version than by the last, but changed by hand since. */
  readonly leftAlone: readonly string[];
  /** The whole file as it becomes. */
  readonly text: string;
}

/**
 * Compares each of them with what was written last and with what is written now, as `updateFiles` does; what no longer is written
 * stays. Undefined if the file can't be read.
 *
 * @param record what was written last; undefined if nobody knows, and then what is there otherwise counts as changed by hand
 */
export function updatePackage(
  present: string,
  record: ReadonlyMap<string, string> | undefined,
): PackageUpdates | undefined {
  const read = parsePackage(present);
  if (!read) return undefined;
  const settings = [...packageSettings()];
  const fates = settings.map(([key, now]) => ({
    key,
    now,
    fate: fateOf(settingIn(read, key), record ? record.get(key) : now, now),
  }));
  const having = (wanted: Fate) => fates.filter(({ fate }) => fate === wanted);
  const write = having("written");
  for (const { key, now } of write) put(read, key, now);
  return {
    write: write.map(({ key }) => key),
    leftAlone: having("changed").map(({ key }) => key),
    text: write.length > 0 ? `${JSON.stringify(read, null, indentOf(present))}\n` : present,
  };
}

/** What stands at a key, as text, for a person may have put anything there. */
function settingIn(read: Json, key: string): string | undefined {
  const [group, name] = key.split(".") as [string, string];
  const there = read[group];
  if (!isObject(there)) return there === undefined ? undefined : JSON.stringify(there);
  const value = there[name];
  return value === undefined || typeof value === "string" ? value : JSON.stringify(value);
}

function put(read: Json, key: string, value: string): void {
  const [group, name] = key.split(".") as [string, string];
  const there = read[group];
  read[group] = { ...(isObject(there) ? there : {}), [name]: value };
}

/** As npm does, which writes the file too. */
function indentOf(text: string): string {
  return /^[ \t]+(?=")/mu.exec(text)?.[0] ?? "  ";
}

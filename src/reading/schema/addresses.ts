/** What a schema's file name ends in. */
export const ENDING = ".schema.json";

/** Schemas refer to each other by relative paths, as editors need; under a made-up scheme these resolve here too. */
export function addressOf(name: string): string {
  return `jixiao:/${name}${ENDING}`;
}

/** The name of the schema that a reference from another one leads to; nothing where it is no address of ours. */
export function nameReferredTo(file: string, from: string): string | undefined {
  const base = addressOf(from);
  if (!URL.canParse(file, base)) return undefined;
  const { protocol, pathname } = new URL(file, base);
  return protocol === new URL(base).protocol && pathname.endsWith(ENDING)
    ? decoded(pathname).slice(1, -ENDING.length)
    : undefined;
}

/** A part of an address as it is meant; what only looks as if it were encoded stays as it is. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Whether a value that comes from a file is made up as it has to be. */
export type Shape = (value: unknown) => boolean;

/** Any text. */
export const TEXT: Shape = (value) => typeof value === "string";

/** Any number. */
export const NUMBER: Shape = (value) => typeof value === "number";

/** A list of what has a shape each. */
export function listOf(each: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(each);
}

/** What has a shape each, by any names. */
export function byName(each: Shape): Shape {
  return (value) => isObject(value) && Object.values(value).every(each);
}

/** An object with at least these parts. */
export function withParts(parts: Readonly<Record<string, Shape>>): Shape {
  return (value) => isObject(value) && Object.entries(parts).every(([name, shape]) => shape(value[name]));
}

/** What may be left out. */
export function optional(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

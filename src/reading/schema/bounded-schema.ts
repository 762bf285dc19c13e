import type { YamlPath } from "../yaml/yaml-source.ts";

/** More references than checking any file follows, each item of its lists counted. */
const MOST_FOLLOWED = 300_000;

/** A schema led round in a circle, or doubles its work with each level; where that was noticed. */
export class EndlessSchema extends Error {
  /** The schema's name. */
  readonly home: string;
  readonly path: YamlPath;

  constructor(home: string, path: YamlPath) {
    super("the schema comes to no end");
    this.home = home;
    this.path = path;
  }
}

/** What a comment begins with that stands at a reference. */
const MARK = "jixiao:";

/**
 * Counts the references that are followed while a file is checked, and breaks off where there is no end to them.
 *
 * Why while it is checked: whether a schema that refers to itself comes to an end is the data's to say, and nothing that doesn't
 * does without references.
 */
export class ReferenceCounter {
  #followed = 0;
  #last: readonly [home: string, ...path: YamlPath] = [""];

  /** Checks a file by what a schema was compiled to. Throws EndlessSchema. */
  watch<T>(check: () => T): T {
    this.#followed = 0;
    try {
      return check();
    } catch (error) {
      // A circle may be too long for the stack before it is too long for the count.
      if (error instanceof RangeError) throw this.#endless();
      throw error;
    }
  }

  /** Told of each comment that is come by. */
  readonly follow = (comment: string): void => {
    if (!comment.startsWith(MARK)) return;
    this.#last = JSON.parse(comment.slice(MARK.length));
    this.#followed += 1;
    if (this.#followed > MOST_FOLLOWED) throw this.#endless();
  };

  #endless(): EndlessSchema {
    const [home, ...path] = this.#last;
    return new EndlessSchema(home, path);
  }
}

/** What is data in a schema, and no schema. */
const DATA = new Set(["const", "enum", "default", "examples"]);

/** Deeper than any schema, and nothing that goes down one can run out of stack. */
const DEEPEST = 200;

/** A copy of a schema with a comment at each reference, which says where it stands. Throws RangeError where it goes too deep. */
export function markReferences(schema: unknown, home: string, path: YamlPath = []): unknown {
  if (path.length > DEEPEST) throw new RangeError("too deep");
  if (Array.isArray(schema)) return schema.map((item, index) => markReferences(item, home, [...path, index]));
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      DATA.has(key) ? value : markReferences(value, home, [...path, key]),
    ]),
  );
  const reference = ["$ref", "$dynamicRef"].find((key) => typeof copy[key] === "string");
  return reference ? { ...copy, $comment: MARK + JSON.stringify([home, ...path, reference]) } : copy;
}

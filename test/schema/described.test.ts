import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const PROJECT = resolve(import.meta.dirname, "../..");
const WORKSPACES = join("test", "workspaces");
/** The project itself and the whole forms among the test workspaces; the small one is no form that anyone fills in. */
const forms = readdirSync(join(PROJECT, WORKSPACES)).filter((name) => name !== "small");
const folders = [".", ...forms.map((name) => join(WORKSPACES, name))];
const files = folders.flatMap((folder) =>
  readdirSync(join(PROJECT, folder, "schema"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(folder, "schema", name)),
);

interface Node {
  readonly [keyword: string]: unknown;
  readonly title?: string;
  readonly description?: string;
}

/** Where a schema holds others by name, and where it holds one. */
const BY_NAME = ["properties", "$defs"];
const SINGLE = ["items", "additionalProperties"];

/** Every schema that describes something a person types, with its place; conditions (if, then, allOf) describe nothing. */
function describing(node: Node, place: string): [place: string, node: Node][] {
  const named = BY_NAME.flatMap((keyword) =>
    Object.entries((node[keyword] as Record<string, Node> | undefined) ?? {}).map(
      ([name, child]) => [`${place}/${name}`, child] as const,
    ),
  );
  const single = SINGLE.filter((keyword) => typeof node[keyword] === "object").map(
    (keyword) => [`${place}/${keyword}`, node[keyword] as Node] as const,
  );
  return [[place, node], ...[...named, ...single].flatMap(([at, child]) => describing(child, at))];
}

/** Says nothing by itself: a list's items may leave their words to the definition they refer to. */
function leavesItToDefinition(place: string, node: Node): boolean {
  return place.endsWith("/items") && typeof node.$ref === "string";
}

describe.each(files)("%s tells whoever types in an editor", (file) => {
  const all = describing(JSON.parse(readFileSync(join(PROJECT, file), "utf8")) as Node, file);
  const wordless = (keyword: "title" | "description") =>
    all
      .filter(([place, node]) => !leavesItToDefinition(place, node))
      .filter(([, node]) => !/\p{Script=Han}/u.test(node[keyword] ?? ""))
      .map(([place]) => place);

  test("what everything is called", () => expect(wordless("title")).toEqual([]));
  test("and what belongs there", () => expect(wordless("description")).toEqual([]));
});

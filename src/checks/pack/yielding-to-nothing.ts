import type { PackFiles } from "../../pack/load-pack.ts";
import { wrongContent } from "../arising/wrong-content.ts";
import { check } from "../check.ts";

/** Relations that yield to one that isn't there: its number was misspelt, or fell away. */
export const yieldingToNothing = check(wrongContent, ({ yaml }: PackFiles) => {
  const relations = yaml.checks?.items("勾稽关系") ?? [];
  const codes = relations.map((relation) => relation.text("编号"));
  const strange = relations
    .flatMap((relation) => relation.items("让位于"))
    .filter(({ value }) => !codes.includes(String(value)));
  return strange.map(({ value, range }) => ({
    at: range,
    message: `没有编号为 ${value} 的勾稽关系`,
    hint: "改正编号，或者删去",
  }));
});

import { withoutTags } from "../../pack/template-tags.ts";
import { lastWhere } from "../../values/last-where.ts";

/** What of HTML can hold no elements: comments, the text of some elements, and tags with their attributes. */
const PLAIN =
  /<!--.*?(?:-->|$)|<(style|script|title|textarea)\b.*?(?:<\/\1|$)|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>?/gisu;

/** Tells of a place in a template whether only plain text can be printed there, as in an attribute. */
export function plainPlaces(template: string): (offset: number) => boolean {
  const plain = [...withoutTags(template).matchAll(PLAIN)];
  return (offset) => {
    const before = lastWhere(plain, ({ index }) => index <= offset);
    return before !== undefined && offset < before.index + before[0].length;
  };
}

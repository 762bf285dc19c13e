/** A `{{…}}` of a template, as far as it shows without a parser. */
export interface TemplateTag {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins a block, ends one, or adds a branch with a condition of its own to one (`{{else if …}}`). */
  readonly kind: "opens" | "closes" | "branches" | "plain";
  /** The block's helper. */
  readonly name: string;
}

const COMMENT = "\\{\\{~?!--[^]*?--~?\\}\\}|\\{\\{~?![^}]*\\}\\}";
const TAGS = new RegExp(`${COMMENT}|\\{?\\{\\{(?!\\{)(?<inside>[^{}]*)\\}\\}\\}?`, "gu");
const BLOCK = /^~?\s*(?<sign>[#^/]|else\s+)[>*]*\s*(?<name>[^\s~|]+)/u;

/** The tags of a template, comments left out. */
export function tagsOf(template: string): TemplateTag[] {
  return [...template.matchAll(TAGS)].flatMap((match) => {
    const inside = match.groups?.inside;
    if (inside === undefined) return [];
    const { sign = "", name = "" } = BLOCK.exec(inside)?.groups ?? {};
    const kind = sign === "" ? "plain" : sign === "/" ? "closes" : sign.startsWith("else") ? "branches" : "opens";
    return [{ text: match[0], start: match.index, end: match.index + match[0].length, kind, name }];
  });
}

/** A template with blanks for its tags and comments, so that places stay. */
export function withoutTags(template: string): string {
  return template.replace(TAGS, (tag) => " ".repeat(tag.length));
}

/** The first `{{` without its other half. */
export function unpairedBraces(template: string): number | undefined {
  return /\{\{/u.exec(withoutTags(template))?.index;
}

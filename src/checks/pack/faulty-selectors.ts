import { selectAll } from "hast-util-select";
import type { PackFiles } from "../../pack/load-pack.ts";
import { wrongContent } from "../arising/wrong-content.ts";
import { check } from "../check.ts";

/** CSS selectors of roles of fonts that can't be read, or that name what is no element. */
export const faultySelectors = check(wrongContent, ({ yaml }: PackFiles) => {
  const fonts = yaml.pack?.at("字体");
  if (!fonts) return [];
  const faulty = fonts.keys().filter((role) => !isSelector(fonts.text(role)));
  return faulty.map((role) => ({
    at: fonts.yaml.rangeOf([...fonts.path, role]),
    message: `“${role}”后面不是 CSS 选择器`,
    hint: "写标签和类的名称，几个之间用逗号隔开，例如 table, .unit",
  }));
});

function isSelector(text: string): boolean {
  try {
    selectAll(text, { type: "root", children: [] });
    return !text.includes("::");
  } catch {
    return false;
  }
}

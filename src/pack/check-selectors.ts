import { selectAll } from "hast-util-select";
import { type Finding, finding } from "../reading/findings/finding.ts";
import type { YamlCursor } from "../reading/yaml/yaml-cursor.ts";

/** A finding for each role of fonts whose CSS selector can't be read, or names what is no element. */
export function checkSelectors(fonts: YamlCursor): Finding[] {
  const unreadable = fonts.keys().filter((role) => !isSelector(fonts.text(role)));
  return unreadable.map((role) =>
    finding(
      "JX203",
      fonts.yaml.rangeOf([...fonts.path, role]),
      `“${role}”后面不是 CSS 选择器`,
      "写标签和类的名称，几个之间用逗号隔开，例如 table, .unit",
    ),
  );
}

function isSelector(text: string): boolean {
  try {
    selectAll(text, { type: "root", children: [] });
    return !text.includes("::");
  } catch {
    return false;
  }
}

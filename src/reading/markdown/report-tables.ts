import type { Nodes, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import { MONEY, unitNames } from "../../values/quantities/units.ts";

/** The unit of money that each cell's column names in its head, `金额（万元）`: the numbers below needn't repeat it. */
export function columnUnits(tree: Root): Map<Nodes, string> {
  const units = new Map<Nodes, string>();
  visit(tree, "table", ({ children: [head, ...rows] }) => {
    const named = head?.children.map((cell) =>
      unitNamedIn(
        textsIn(cell)
          .map(({ value }) => value)
          .join(""),
      ),
    );
    for (const row of rows)
      for (const [column, cell] of row.children.entries()) {
        const unit = named?.[column];
        if (unit) units.set(cell, unit);
      }
  });
  return units;
}

/** The texts of a piece of Markdown in the order they are read. */
export function textsIn(node: Nodes): Text[] {
  const texts: Text[] = [];
  visit(node, "text", (text) => void texts.push(text));
  return texts;
}

function unitNamedIn(title: string): string | undefined {
  const inBrackets = /[（(]([^（）()]*)[）)]\s*$/u.exec(title)?.[1] ?? "";
  return unitNames(MONEY).find((unit) => inBrackets === unit || inBrackets === `单位：${unit}`);
}

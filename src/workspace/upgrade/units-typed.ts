import { join } from "node:path";
import { isUnread, readSource } from "../../reading/source-file.ts";
import { parseYaml } from "../../reading/yaml/yaml-source.ts";
import { isFault, parseQuantity } from "../../values/quantities/parse-quantity.ts";
import { filesBelow } from "../files-below.ts";

/** The units that figures are typed in, by their names; "" for a yes or no. What is computed has none here. */
export function unitsTyped(root: string): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const file of filesBelow(join(root, "data")).filter((each) => each.endsWith("/figures.yaml"))) {
    const source = readSource(root, `data/${file}`);
    const parsed = isUnread(source) ? undefined : parseYaml(source);
    if (parsed && "yaml" in parsed) collect(parsed.yaml.data, [], units);
  }
  return units;
}

function collect(data: unknown, path: readonly string[], units: Map<string, string>): void {
  if (typeof data === "object" && data !== null)
    for (const [key, value] of Object.entries(data)) collect(value, [...path, key], units);
  if (typeof data !== "string") return;
  const quantity = parseQuantity(data);
  if (!isFault(quantity)) units.set(path.join("."), quantity.unit.name);
  else if (/^[是否]$/u.test(data)) units.set(path.join("."), "");
}

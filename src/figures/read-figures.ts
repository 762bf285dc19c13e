import type { Finding, SourceRange } from "../reading/finding.ts";
import { quantityFinding } from "../reading/schema/quantity-findings.ts";
import { isFormula, readFormula } from "../reading/written-formula.ts";
import type { YamlPath, YamlSource } from "../reading/yaml/yaml-source.ts";
import { UNAVAILABLE, type Value } from "../values/formulas/value.ts";
import { isFault, parseQuantity } from "../values/quantities/parse-quantity.ts";
import type { Figure } from "./figure.ts";

/** What reading a file's figures gave. */
interface FiguresRead {
  readonly figures: Figure[];
  readonly findings: Finding[];
}

/**
 * Every leaf under a place of a YAML file as a figure, named by its keys.
 *
 * Why tolerant: a leaf that can't be read, or that `found` has a finding about already, keeps its name and has no value, so that
 * one mistake doesn't make every formula over it a mistake too. So does a name that is found to be none keep what is left of it
 * without its blanks.
 */
export function readFigures(
  yaml: YamlSource,
  found: readonly Finding[],
  at: YamlPath = [],
  prefix: readonly string[] = [],
): FiguresRead {
  const figures: Figure[] = [];
  const findings: Finding[] = [];
  const knownPlaces = new Set(found.map((each) => placeOf(each.range)));
  const usable = (key: string, path: YamlPath) =>
    /\s/u.test(key) && knownPlaces.has(placeOf(yaml.rangeOfKey([...path, key]))) ? key.replaceAll(/\s/gu, "") : key;
  const visit = (data: unknown, path: YamlPath, name: readonly string[]) => {
    if (isMapping(data)) {
      for (const [key, value] of Object.entries(data)) visit(value, [...path, key], [...name, usable(key, path)]);
      return;
    }
    const range = yaml.rangeOf(path);
    const read = knownPlaces.has(placeOf(range)) ? UNREAD : readLeaf(yaml, path);
    findings.push(...read.findings);
    figures.push({ path: name.join("."), range, written: read.written });
  };
  visit(dataAt(yaml.data, at), at, prefix);
  return { figures, findings };
}

interface Leaf {
  readonly written: Figure["written"];
  readonly findings: readonly Finding[];
}

const UNREAD: Leaf = { written: typed(UNAVAILABLE), findings: [] };

function readLeaf(yaml: YamlSource, path: YamlPath): Leaf {
  const text = yaml.textAt(path);
  if (text === undefined || text === "") return UNREAD;
  if (text === "是" || text === "否") return { written: typed({ kind: "yes-no", value: text === "是" }), findings: [] };
  if (isFormula(text)) {
    const formula = readFormula(yaml, path, text);
    if (Array.isArray(formula)) return { ...UNREAD, findings: formula };
    return { written: { kind: "formula", formula }, findings: [] };
  }
  const quantity = parseQuantity(text);
  if (isFault(quantity)) return { ...UNREAD, findings: [quantityFinding(quantity, yaml.rangeOf(path))] };
  return { written: typed({ kind: "quantity", quantity }), findings: [] };
}

function typed(value: Value): Figure["written"] {
  return { kind: "value", value };
}

function placeOf({ start }: SourceRange): string {
  return `${start.line}:${start.column}`;
}

function isMapping(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function dataAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((inner, key) => (isMapping(inner) ? inner[key] : undefined), data);
}

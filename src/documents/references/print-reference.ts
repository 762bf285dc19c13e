import { ORIGIN } from "../../figures/origin.ts";
import { type Finding, finding, type SourceRange } from "../../reading/finding.ts";
import { type Asked, OF_INDICATOR, type Reference } from "../../reading/parse-references.ts";
import { writeNumberReference } from "../../reading/write-reference.ts";
import { formulaFinding, type WrittenFormula } from "../../reading/written-formula.ts";
import { parseFormula } from "../../values/formulas/parse-formula.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import type { Value } from "../../values/formulas/value.ts";
import { nearest } from "../../values/nearest.ts";
import { unitBehind } from "../../values/quantities/unit-behind.ts";
import { findUnit, unitNames } from "../../values/quantities/units.ts";
import { printedNumber } from "../printed-text.ts";
import type { Around, PrintedReference } from "./around.ts";
import { changeIn, changeOf } from "./change.ts";
import type { Facts } from "./facts.ts";
import { formerStyle } from "./former-styles.ts";
import { type Said, sayQuantity } from "./say-quantity.ts";
import { unitOfFact, unitOfPoints, unitOfWord } from "./unit-of-fact.ts";

/** What prints where there is nothing to compute (0 ÷ 0). */
export const NOTHING = "—";

/** What one reference prints where it stands; a number knows what it goes back to. */
export function printReference(reference: Reference, facts: Facts, around: Around): PrintedReference {
  const { asked, span } = reference;
  const range = around.rangeOf(span);
  switch (asked.kind) {
    case "unreadable":
      return fault(unreadable(asked.words, range));
    case "indicator":
      return printOfIndicator(asked, facts, around, range);
    case "formula":
      return printFormula(asked, reference, facts, around);
    case "name":
      return printNamed(asked.name, reference, facts, around);
  }
}

function fault(...findings: Finding[]): PrintedReference {
  return { printed: "", findings };
}

function unreadable(words: readonly string[], range: SourceRange): Finding {
  const [first = "", of = "", name] = words;
  if (words.length === 3 && (OF_INDICATOR as readonly string[]).includes(of))
    return finding("JX502", range, `“${of}”前面不用写“${first}”`, `写成 {{${of} ${name}}}`, {
      text: `{{${of} ${name}}}`,
    });
  return words.length === 0
    ? finding("JX502", range, "{{ }} 里没有写名称", "写成 {{数据名称}}，后面写单位")
    : finding("JX502", range, "{{ }} 里多写了内容", "只写一个数据名称，单位写在 }} 后面，例如 {{数据名称}}万元");
}

function printOfIndicator(
  { of, name }: Asked & { kind: "indicator" },
  { ofIndicators }: Facts,
  { behind }: Around,
  range: SourceRange,
): PrintedReference {
  const value = ofIndicators[of].get(name);
  if (value !== undefined) return { printed: value, findings: unitOfPoints(`${of} ${name}`, behind, range) };
  const close = nearest(name, [...ofIndicators[of].keys()]);
  const message = `计分表里没有“${name}”`;
  return fault(
    close
      ? finding("JX312", range, message, `是不是“${close}”？`, { text: `{{${of} ${close}}}`, isGuess: true })
      : finding("JX312", range, message),
  );
}

function printFormula(
  { text, start }: Asked & { kind: "formula" },
  reference: Reference,
  facts: Facts,
  around: Around,
): PrintedReference {
  const rangeOf = (span: Span) => around.rangeOf({ start: start + span.start, end: start + span.end });
  const { unit } = reference;
  if (unit !== undefined && !findUnit(unit)) return fault(unknownUnit(unit, around.rangeOf(reference.span)));
  const read = parseFormula(text);
  if ("faults" in read) return fault(...read.faults.map((each) => formulaFinding(each, rangeOf(each.span))));
  const formula: WrittenFormula = { text, formula: read.formula, range: around.rangeOf(reference.span), rangeOf };
  const { value, findings } = facts.figures.compute(formula);
  if (findings.length > 0) return fault(...findings);
  const said = { name: `=${text.trim()}`, origin: ORIGIN.formula(text.trim()), change: changeIn(read.formula) };
  return printValue(value, said, reference, facts, around);
}

function printNamed(name: string, reference: Reference, facts: Facts, around: Around): PrintedReference {
  const { unit, span } = reference;
  const range = around.rangeOf(span);
  const plain = facts.plain.get(name);
  if (plain !== undefined) {
    if (unit === undefined) return { printed: plain, findings: unitOfFact(name, around.behind, range) };
    const text = `{{${name}}}`;
    return fault(finding("JX502", range, `“${name}”前面不用写“${unit}”`, `写成 ${text}`, { text }));
  }
  const former = formerStyle(reference, name, facts, around);
  if (former) return fault(former);
  if (unit !== undefined && !findUnit(unit)) return fault(unknownUnit(unit, range));
  const value = facts.figures.value(name);
  if (value) {
    const said = { name, origin: ORIGIN.figure(name), change: changeOf(name, facts.figures) };
    return printValue(value, said, reference, facts, around);
  }
  const absent = facts.figures.absent(name, range);
  if (!absent) return { printed: NOTHING, dropped: unitLength(around), findings: [] };
  const stuck = unit === undefined ? stuckTo(name, facts) : undefined;
  if (stuck !== undefined) return fault(stuckFinding(stuck, name.slice(stuck.length), range, around));
  const named = withinBraces(absent, unit, facts, around);
  if (unit !== undefined || name.includes(".")) return fault(named);
  const known = [...facts.plain.keys()];
  const close = nearest(name, known);
  if (!close && absent.hint !== undefined) return fault(named);
  const message = `读不懂“{{${name}}}”`;
  if (!close) return fault(finding("JX502", range, message, `数据写成 {{组.名称}}；单独可用的有：${known.join("、")}`));
  const text = `{{${close}}}`;
  return fault(finding("JX502", range, message, `是不是“${text}”？`, { text, isGuess: true }));
}

/** The finding for a name, of the whole reference: what is to stand there is a reference as well, in the same unit if it has that. */
function withinBraces(
  { mend, ...absent }: Finding,
  unit: string | undefined,
  { figures }: Facts,
  { place }: Around,
): Finding {
  if (!mend) return absent;
  if (unit === undefined) return { ...absent, mend: { ...mend, text: `{{${mend.text}}}` } };
  const value = figures.value(mend.text);
  const isOfUnit = value?.kind === "quantity" && value.quantity.unit.dimension === findUnit(unit)?.dimension;
  return isOfUnit && place !== "sentence"
    ? { ...absent, mend: { ...mend, text: writeNumberReference(mend.text, unit) } }
    : absent;
}

function unknownUnit(unit: string, range: SourceRange): Finding {
  const close = nearest(unit, unitNames());
  return finding(
    "JX502",
    range,
    `没有“${unit}”这个单位`,
    close ? `是不是“${close}”？` : "单位写在 }} 后面，例如 {{数据名称}}万元",
  );
}

/** A unit in front of a name has a blank behind it in a cell; in a sentence it stands behind the number. */
function stuckFinding(stuck: string, name: string, range: SourceRange, { place, behind }: Around): Finding {
  const isUnitInSentence = place === "sentence" && !(OF_INDICATOR as readonly string[]).includes(stuck);
  const text = isUnitInSentence ? `{{${name}}}${unitBehind(behind) ? "" : stuck}` : `{{${stuck} ${name}}}`;
  const message = isUnitInSentence ? `“${stuck}”要写在 }} 后面` : `“${stuck}”后面要空一格`;
  return finding("JX502", range, message, `写成 ${text}`, { text });
}

/** The unit, or 得分 and the like, that a name begins with for want of the blank between them. */
function stuckTo(name: string, { figures, ofIndicators }: Facts): string | undefined {
  const of = OF_INDICATOR.find((word) => name.startsWith(word) && ofIndicators[word].has(name.slice(word.length)));
  return of ?? unitNames().find((unit) => name.startsWith(unit) && figures.value(name.slice(unit.length)));
}

function printValue(
  value: Value,
  said: Omit<Said, "rateDecimals">,
  reference: Reference,
  { rateDecimals }: Facts,
  around: Around,
): PrintedReference {
  if (value.kind === "quantity") return sayQuantity(value.quantity, { ...said, rateDecimals }, reference, around);
  if (value.kind !== "yes-no")
    return { printed: printedNumber(NOTHING, said.origin), dropped: unitLength(around), findings: [] };
  const { unit } = reference;
  const range = around.rangeOf(reference.span);
  const message = `“${said.name}”是“是/否”，前面不能写单位“${unit}”`;
  const text = `{{${said.name}}}`;
  if (unit !== undefined) return fault(finding("JX303", range, message, `写成 ${text}`, { text }));
  const findings = unitOfWord(said.name, "“是/否”", around.behind, range);
  return { printed: printedNumber(value.value ? "是" : "否", said.origin), findings };
}

/** How many characters the unit behind takes: it is dropped where there is no number for it. */
function unitLength({ behind }: Around): number {
  return unitBehind(behind)?.length ?? 0;
}

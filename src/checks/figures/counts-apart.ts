import type { Figure } from "../../figures/figure.ts";
import { linearForms } from "../../figures/linear-form.ts";
import { formulasOf } from "../../scoring/formulas-of.ts";
import { indicatorsOf } from "../../scoring/indicators-of.ts";
import { printAsWritten } from "../../values/quantities/print-quantity.ts";
import { MONEY } from "../../values/quantities/units.ts";
import { check, type Spot } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";
import { quantityTyped } from "./slips/find-slips.ts";
import { type Kin, kinIn } from "./slips/kin.ts";

/**
 * Counts of which the form takes one as a share of the other and lets it be at most as large, and that are far from each other.
 *
 * Why not where the share is the larger: that the form's relation tells.
 */
export const countsApart = check(
  {
    code: "JX325",
    level: "核实",
    title: "放在一起比的两个数相差太大",
    why: "表上一个数除以另一个数算比率，两个数差了上百倍，多半是有一个多写或者少写了几个零。",
    fix: "核对这两个数；没有写错的，在 notes.yaml 里按数据的名称说明。",
    example: {
      file: "figures.yaml",
      wrong: "人员: { 编制: 20000人, 在职: 20人 }",
      right: "人员: { 编制: 20人, 在职: 20人 }",
    },
  },
  ({ pack, figures }: CountsSubject) => {
    const linear = linearForms(figures);
    const derived = pack.derived.flatMap(({ written }) => (written.kind === "formula" ? [written.formula] : []));
    const formulas = [...derived, ...indicatorsOf(pack.rubric).flatMap(formulasOf)];
    const rates = formulas.flatMap(({ formula }) => kinIn(formula, linear)).filter(({ kind }) => kind === "rate");
    const shares = new Set(rates.flatMap(namesOf));
    const bounds = pack.relations.flatMap(({ formula }) => kinIn(formula.formula, linear));
    return bounds
      .filter((each) => each.kind === "at-most" && namesOf(each).some((names) => shares.has(names)))
      .flatMap(checkPair);
  },
);

type CountsSubject = Pick<FiguresSubject, "figures"> & {
  readonly pack: Pick<FiguresSubject["pack"], "derived" | "relations" | "rubric">;
};

/** So many times more, and one of them is odd. */
const FAR = 100;

function checkPair({ left, right }: Kin): Spot[] {
  const [[small], [large]] = [[...left.keys()], [...right.keys()]] as [[Figure], [Figure]];
  const [part, whole] = [quantityTyped(small), quantityTyped(large)];
  if (!part || !whole || part.unit.dimension === MONEY || part.amount.isZero()) return [];
  if (whole.amount.lessThan(part.amount.times(FAR))) return [];
  const message = `“${large.path}”填的是 ${printAsWritten(whole)}，“${small.path}”只有 ${printAsWritten(part)}，相差太大`;
  return [{ at: large.range, message, about: large.path, related: [{ message: small.path, range: small.range }] }];
}

/** Both figures of kin that are one on each side, as a word. */
function namesOf({ left, right }: Kin): string[] {
  const [part, ...parts] = left.keys();
  const [whole, ...wholes] = right.keys();
  return part && whole && parts.length + wholes.length === 0 ? [JSON.stringify([part.path, whole.path])] : [];
}

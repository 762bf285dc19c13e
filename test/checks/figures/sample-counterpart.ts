import type { Counterpart } from "../../../src/figures/relations/counterpart.ts";
import { place, tableOf, written } from "../../figures/figures-of.ts";

/** A control rate that is computed, and what it is computed from. */
export const figures = tableOf({ 支出: "112400元", 预算: "27万元", 控制率: "=支出 ÷ 预算" });

/** Asks of the department's indicators that they say the same rate. */
export const COUNTERPART: Counterpart = {
  code: "GJ-41",
  name: "两处的控制率一致",
  severity: "warning",
  words: ["三公", "控制率"],
  otherWords: ["接待"],
  figure: written("控制率", "checks.yaml"),
  fix: "引用",
  range: place("checks.yaml"),
};

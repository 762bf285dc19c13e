import type { Indicator } from "../../../scoring/rubric.ts";
import type { Spot } from "../../check.ts";

/** Where a printed wording and the rule beside it part. */
export type Parting = Pick<Spot, "message" | "hint">;

/** Compares the wording of an indicator, in plain characters, with its rule. */
export type Comparison = (indicator: Indicator, wording: string) => Parting[];

import program from "#generated/program.js";
import { hashOf } from "./inputs.ts";

/** What everything depends on: the program, and what Node knows of characters. */
export const PROGRAM = hashOf(program, process.versions.unicode ?? "", process.versions.icu ?? "");

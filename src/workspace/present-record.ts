import { programPackage } from "../reading/program.ts";
import { packageSettings } from "./county-package.ts";
import type { Supply } from "./supply.ts";
import { programFiles } from "./written-files.ts";
import { hashesOf, type WrittenRecord } from "./written-record.ts";

/** What is to be remembered where all stands as this version writes it. */
export function presentRecord(supply: Supply): WrittenRecord {
  return {
    version: programPackage().version,
    files: hashesOf(programFiles(supply)),
    settings: supply === "npm" ? packageSettings() : new Map(),
  };
}

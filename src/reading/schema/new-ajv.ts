import { Ajv2020, type CodeOptions } from "ajv/dist/2020.js";

/** The compiler of our schemas, with the keywords of our own; `code` is set where its code is kept and not run. */
export function newAjv(code: CodeOptions = {}): Ajv2020 {
  // Definitions of quantities are used everywhere; compiled once each instead of inlined, start-up takes half the time.
  const options = { allErrors: true, verbose: true, strict: true, strictRequired: false, inlineRefs: false, code };
  const ajv = new Ajv2020(options);
  ajv.addKeyword({ keyword: "dimension", schemaType: "string" });
  ajv.addKeyword({ keyword: "lastYear", schemaType: "string" });
  // Shown by the editors' YAML extension.
  ajv.addKeyword({ keyword: "patternErrorMessage", schemaType: "string" });
  return ajv;
}

/** What a schema's file name ends in. */
export const ENDING = ".schema.json";

/** Schemas refer to each other by relative paths, as editors need; under a made-up scheme these resolve here too. */
export function addressOf(name: string): string {
  return `jixiao:/${name}${ENDING}`;
}

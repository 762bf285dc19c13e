import { Ajv2020, type CodeOptions } from "ajv/dist/2020.js";

/**
 * The compiler of our schemas, with the keywords of our own.
 *
 * @param code set where its code is kept and not run
 * @param onComment told of each `$comment` that is come by when data is checked
 */
export function newAjv(code: CodeOptions = { optimize: false }, onComment?: (comment: string) => void): Ajv2020 {
  const ajv = new Ajv2020({
    // Names that every object of the language has are none that a file has.
    ...{ allErrors: true, verbose: true, strict: true, strictRequired: false, ownProperties: true },
    ...(onComment ? { $comment: onComment } : {}),
    // A validator runs on one small file: making it takes longer than running it. So definitions of quantities, used
    // everywhere, are compiled once each instead of inlined, and code is not optimized.
    ...{ inlineRefs: false, code },
  });
  ajv.addKeyword({ keyword: "dimension", schemaType: "string" });
  ajv.addKeyword({ keyword: "lastYear", schemaType: "string" });
  // Shown by the editors' YAML extension.
  ajv.addKeyword({ keyword: "patternErrorMessage", schemaType: "string" });
  return ajv;
}

/** The address of the schema that schemas are held to. */
export const META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

// What src/compile/generate.js makes of files that are not TypeScript.

/** The parser that a grammar describes. */
declare module "#generated/*.peggy.js" {
  export function parse(text: string): unknown;

  /** What `parse` throws at a text that the grammar doesn't know. */
  class GrammarError extends Error {
    readonly found: string | null;
    readonly location: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  }

  export { GrammarError as SyntaxError };
}

/** The data of a YAML file. */
declare module "#generated/*.yaml.js" {
  const data: unknown;
  export default data;
}

/** The validators of the schemas in schema/pack, by the schemas' names. */
declare module "#generated/schema/pack.js" {
  import type { ValidateFunction } from "ajv";

  const validators: Readonly<Record<string, ValidateFunction>>;
  export = validators;
}

/** The validator of schemas themselves. */
declare module "#generated/schema/meta-schema.js" {
  import type { ValidateFunction } from "ajv";

  const validate: ValidateFunction;
  export default validate;
}

/** A style sheet as text. */
declare module "#generated/*.css.js" {
  const style: string;
  export default style;
}

/** What runs in a page, or in a process without us, as text. */
declare module "#generated/*.js.js" {
  const script: string;
  export default script;
}

/** The compiled program as one hash, which changes with anything in it. */
declare module "#generated/program.js" {
  const program: string;
  export default program;
}

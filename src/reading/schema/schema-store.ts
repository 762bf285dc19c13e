import type { ErrorObject, ValidateFunction } from "ajv";
import validateSchema from "#generated/schema/meta-schema.js";
import * as packValidators from "#generated/schema/pack.js";
import type { Finding } from "../finding.ts";
import { PROGRAM } from "../program.ts";
import { isUnread, readSource, type SourceFile } from "../source-file.ts";
import { addressOf, ENDING, nameReferredTo } from "./addresses.ts";
import { EndlessSchema, markReferences, ReferenceCounter } from "./bounded-schema.ts";
import { brokenSchemaFinding, endlessSchemaFinding } from "./broken-schema.ts";
import { META_SCHEMA, newAjv } from "./new-ajv.ts";
import { LinearPattern } from "./pattern/linear-pattern.ts";

/** The engine's JSON Schemas, compiled with the program, and the workspace's, compiled when first asked for. */
export interface SchemaStore {
  /** The check of one schema, named by its path under schema/, `pack/rubric`; or what keeps it from being used. */
  validator(name: string): SchemaCheck | Finding;
  /** The schema's own text as data. */
  schema(name: string): JsonSchema | undefined;
}

/** Checks data: what is wrong with it, or with the schema, if it is that by which no check comes to an end. */
type SchemaCheck = (data: unknown) => readonly ErrorObject[] | Finding;

/** The few parts of a schema that wording a finding, or listing a form's figures, needs. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  /** What editors, and findings, say of a text that doesn't match the pattern. */
  readonly patternErrorMessage?: string;
  /** The kind of quantity due here, a dimension's name; `数量` takes any. */
  readonly dimension?: string;
  /** The figure that this one takes over from the year before. */
  readonly lastYear?: string;
}

/** A schema file as it was read. */
interface SchemaFile {
  readonly source: SourceFile;
  readonly schema: JsonSchema;
  /** The other files that it refers to, by name. */
  readonly uses: readonly string[];
}

/** What any pack may say, the engine keeps: its own language, the same in every workspace, which needs no copy of it. */
const LANGUAGE = "pack/";

/**
 * Opens the folder schema/ of a workspace. Who asks for a schema gets what is wrong with it, so that a form pack
 * which does without it is not held up.
 */
export function openSchemas(root: string): SchemaStore {
  const counter = new ReferenceCounter();
  const ajv = newAjv({ optimize: false, regExp: linearPattern }, counter.follow);
  // Otherwise ajv compiles the schema of schemas first, which takes as long as all schemas of a pack.
  const metaSchema = ajv.schemas[META_SCHEMA];
  if (metaSchema) metaSchema.validate = validateSchema;
  const files = new Map<string, SchemaFile | Finding>();

  const open = (name: string): SchemaFile | Finding => {
    const opened = files.get(name) ?? read(name);
    files.set(name, opened);
    return opened;
  };
  const read = (name: string): SchemaFile | Finding => {
    const source = readSource(name.startsWith(LANGUAGE) ? PROGRAM : root, fileOf(name));
    if (isUnread(source)) return source;
    try {
      const schema = JSON.parse(source.text) as JsonSchema;
      // The only thing of another kind that ajv lets pass.
      if (Array.isArray(schema)) throw new Error("schema must be object or boolean");
      ajv.addSchema(markReferences(schema, name) as JsonSchema, addressOf(name));
      return { source, schema, uses: referredNames(name, source.text) };
    } catch (error) {
      return brokenSchemaFinding(error as Error, [source]);
    }
  };
  const compile = (name: string): SchemaCheck | Finding => {
    const used = openAll(name, open);
    const broken = used.find(isFinding);
    if (broken) return broken;
    const sourceOf = (home: string) => (files.get(home) as SchemaFile).source;
    try {
      const validator = ajv.getSchema(addressOf(name)) as ValidateFunction;
      return (data) => {
        try {
          return counter.watch(() => errorsOf(validator, data));
        } catch (error) {
          if (!(error instanceof EndlessSchema)) throw error;
          return endlessSchemaFinding(sourceOf(error.home), error.path);
        }
      };
    } catch (error) {
      return brokenSchemaFinding(
        error as Error,
        used.map((file) => (file as SchemaFile).source),
      );
    }
  };
  const compiled = new Map<string, SchemaCheck | Finding>(
    Object.entries(packValidators).map(([name, validator]) => [
      `${LANGUAGE}${name}`,
      (data) => errorsOf(validator, data),
    ]),
  );
  return {
    validator: (name) => {
      const made = compiled.get(name) ?? compile(name);
      compiled.set(name, made);
      return made;
    },
    schema: (name) => {
      const file = open(name);
      return isFinding(file) ? undefined : file.schema;
    },
  };
}

function errorsOf(validator: ValidateFunction, data: unknown): readonly ErrorObject[] {
  return validator(data) ? [] : (validator.errors ?? []);
}

/** Patterns as a pack's schemas use them. */
const linearPattern = Object.assign((pattern: string) => new LinearPattern(pattern), { code: "linearPattern" });

/** A schema, and after it all those that it uses, directly or through others. */
function openAll(name: string, open: (name: string) => SchemaFile | Finding): (SchemaFile | Finding)[] {
  const names = new Set([name]);
  const opened: (SchemaFile | Finding)[] = [];
  // A set goes on to the names that are added while it is gone through.
  for (const each of names) {
    const file = open(each);
    opened.push(file);
    if (!isFinding(file)) for (const used of file.uses) names.add(used);
  }
  return opened;
}

function isFinding(opened: SchemaFile | Finding): opened is Finding {
  return "code" in opened;
}

function fileOf(name: string): string {
  return `schema/${name}${ENDING}`;
}

function referredNames(name: string, text: string): string[] {
  const references = [...text.matchAll(/"\$ref":\s*"([^"#]+)/gu)].map(([, file]) => file as string);
  return references.flatMap((file) => nameReferredTo(file, name) ?? []);
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import standaloneCode from "ajv/dist/standalone/index.js";
import peggy from "peggy";
import { parse } from "yaml";
import { PROJECT } from "./sources.js";

/** How a file of a kind becomes a module. */
const MODULES = {
  ".peggy": (text) => peggy.generate(text, { output: "source", format: "es", cache: true }),
  ".css": (text) => `export default ${JSON.stringify(text)};\n`,
  ".js": (text) => `export default ${JSON.stringify(text)};\n`,
  ".yaml": (text) => `export default ${JSON.stringify(parse(text))};\n`,
};

/**
 * Makes modules of what the program would have to read and compile at each start: of the grammar, the word lists, the style sheets
 * and what runs in a page, in src/, and of the schemas in schema/pack. The program imports them as `#generated/…`.
 *
 * @param made where the TypeScript has been compiled to
 */
export async function generate(made) {
  const write = (name, code) => {
    const path = join(made, "generated", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  };
  for (const file of readdirSync(join(PROJECT, "src"), { recursive: true })) {
    if (file.startsWith("compile")) continue;
    const moduleOf = MODULES[extname(file)];
    if (moduleOf) write(`${file}.js`, moduleOf(readFileSync(join(PROJECT, "src", file), "utf8")));
  }
  await writeValidators(made, write);
}

/** Modules with the validator of each schema in schema/pack, under the schema's name, and with that of schemas themselves. */
async function writeValidators(made, write) {
  const importMade = (module) => import(pathToFileURL(join(made, "reading/schema", module)).href);
  const { META_SCHEMA, newAjv } = await importMade("new-ajv.js");
  const { addressOf } = await importMade("addresses.js");
  const ajv = newAjv({ source: true, esm: true });
  const addresses = {};
  for (const file of readdirSync(join(PROJECT, "schema/pack"))) {
    const name = basename(file, ".schema.json");
    addresses[name] = addressOf(`pack/${name}`);
    ajv.addSchema(JSON.parse(readFileSync(join(PROJECT, "schema/pack", file), "utf8")), addresses[name]);
  }
  // ajv writes `require` for its own helpers even where it exports as an ES module does.
  const helpers = 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n';
  write("schema/pack.js", helpers + standaloneCode(ajv, addresses));
  write("schema/meta-schema.js", helpers + standaloneCode(ajv, ajv.getSchema(META_SCHEMA)));
}

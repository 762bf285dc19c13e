import { explainCircle, orderFigures } from "../figures/order-figures.ts";
import type { Finding } from "../reading/findings/finding.ts";
import type { SchemaStore } from "../reading/schema/schema-store.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkNames } from "./check-names.ts";
import { checkPrintedNotes } from "./check-printed-notes.ts";
import { checkSchemaFit } from "./check-schema-fit.ts";
import { checkSchemaWords } from "./check-schema-words.ts";
import { checkTemplateWords } from "./check-template-words.ts";
import { checkUnusedFigures } from "./check-unused-figures.ts";
import type { FormPack } from "./form-pack.ts";
import { schemaNames } from "./schema-file.ts";

/** What keeps the schemas of a pack from being used; two of them there must be. */
export function brokenSchemas(root: string, id: string, schemas: SchemaStore): Finding[] {
  const names = new Set([`${id}/department`, `${id}/figures`, ...schemaNames(root, id)]);
  return [...names].map((name) => schemas.validator(name)).filter((each) => "code" in each);
}

/** Whether the parts of a pack fit each other and its schemas. */
export function checkPack(root: string, pack: FormPack, schemas: SchemaStore): Finding[] {
  const unknown = checkNames(pack, schemas);
  // A figure whose name is misspelt where it is used only seems to be unused.
  const unused = unknown.length > 0 ? [] : checkUnusedFigures(root, pack, schemas);
  const { circles } = orderFigures(new Map(pack.derived.map((figure) => [figure.path, figure])));
  return [
    ...unknown,
    ...unused,
    ...circles.map(explainCircle),
    ...checkDocuments(pack.documents),
    ...pack.documents.flatMap(({ template }) => checkTemplateWords(template)),
    ...checkPrintedNotes(pack),
    ...checkSchemaFit(root, pack, schemas),
    ...checkSchemaWords(root, pack.id, schemas),
  ];
}

import { explainCircle, orderFigures } from "../../figures/order-figures.ts";
import { checkPrintedNotes } from "../../pack/check-printed-notes.ts";
import { checkSchemaFit } from "../../pack/check-schema-fit.ts";
import { checkTemplateHeads } from "../../pack/check-template-heads.ts";
import { type FormPack, formCodes } from "../../pack/form-pack.ts";
import type { Finding } from "../../reading/findings/finding.ts";
import type { SchemaStore } from "../../reading/schema/schema-store.ts";
import { checkSettings } from "../levels.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkNames } from "./check-names.ts";
import { checkSchemaWords } from "./check-schema-words.ts";
import { checkTemplateWords } from "./check-template-words.ts";
import { checkUnusedFigures } from "./check-unused-figures.ts";

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
    ...checkTemplateHeads(pack),
    ...checkPrintedNotes(pack),
    ...checkSchemaFit(root, pack, schemas),
    ...checkSchemaWords(root, pack.id, schemas),
    ...checkSettings(pack.levels, formCodes(pack)),
  ];
}

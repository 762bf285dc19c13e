import { type DeclaredFigure, declaredFigures } from "../../figures/declared-figures.ts";
import type { FormPack } from "../../pack/form-pack.ts";
import { type PackReference, packReferences } from "../../pack/pack-references.ts";
import { placesInSchema, schemaNames } from "../../pack/schema-file.ts";
import type { SourceRange } from "../../reading/finding.ts";
import type { Block } from "../../reading/passage.ts";
import type { SchemaStore } from "../../reading/schema/schema-store.ts";
import type { SourceFile } from "../../reading/source-file.ts";
import type { YamlPath } from "../../reading/yaml/yaml-source.ts";
import { templateBlocks } from "./template-blocks.ts";

/** A pack whose files are in order, each by itself, and its schemas: whether all these fit each other. */
export interface PackSubject {
  readonly pack: FormPack;
  readonly schemas: SchemaStore;
  /** Every name that the pack uses. */
  readonly references: readonly PackReference[];
  readonly templates: readonly Template[];
  /** Every figure that departments are asked for, by its name. */
  readonly declared: ReadonlyMap<string, DeclaredFigure>;
  /** The pack's schemas, by the names the store knows them under. */
  readonly schemaNames: readonly string[];
  /** Where a place in one of them stands. */
  placeIn(schemaName: string, path: YamlPath): SourceRange;
  /** Where a figure is declared. */
  placeOfFigure(name: string): SourceRange;
}

/** A template, and the words that it prints of its own. */
export interface Template {
  readonly source: SourceFile;
  readonly blocks: readonly Block[];
}

/** What checks of a pack as a whole look at. */
export function packSubject(root: string, pack: FormPack, schemas: SchemaStore): PackSubject {
  const figures = `${pack.id}/figures`;
  const places = new Map<string, (path: YamlPath) => SourceRange>();
  const placeIn = (schemaName: string, path: YamlPath) => {
    const find = places.get(schemaName) ?? placesInSchema(root, schemaName);
    places.set(schemaName, find);
    return find(path);
  };
  return {
    pack,
    schemas,
    references: packReferences(pack),
    templates: pack.documents.map(({ template }) => ({ source: template, blocks: templateBlocks(template) })),
    declared: declaredFigures(schemas, figures),
    schemaNames: schemaNames(root, pack.id),
    placeIn,
    placeOfFigure: (name) =>
      placeIn(
        figures,
        name.split(".").flatMap((key) => ["properties", key]),
      ),
  };
}

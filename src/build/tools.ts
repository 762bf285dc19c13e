import { loadFonts } from "../documents/fonts/load-fonts.ts";
import { type Fonts, openFonts } from "../documents/fonts/open-fonts.ts";
import type { FormPack } from "../pack/form-pack.ts";
import { loadPack } from "../pack/load-pack.ts";
import type { Finding } from "../reading/findings/finding.ts";
import { openSchemas, type SchemaStore } from "../reading/schema/schema-store.ts";

/** What one run shares between departments, each made when first needed. */
export interface Tools {
  readonly root: string;
  /** Whether what needs an explanation and has none keeps the documents from being made, as an error does. */
  readonly strict: boolean;
  readonly schemas: SchemaStore;
  readonly fonts: Fonts;
  /** What is wrong with the fonts that the workspace names for itself. */
  readonly fontFindings: readonly Finding[];
  /** A form pack, loaded and checked once; without one there are findings. */
  pack(id: string): { readonly pack?: FormPack; readonly findings: readonly Finding[] };
}

/** The tools for a workspace. */
export function openTools({ root, strict }: Pick<Tools, "root" | "strict">): Tools {
  const schemas = openSchemas(root);
  const { fontsOf, findings: fontFindings } = loadFonts(root, schemas);
  const packs = new Map<string, ReturnType<Tools["pack"]>>();
  return {
    root,
    strict,
    schemas,
    fonts: openFonts(fontsOf),
    fontFindings,
    pack: (id) => {
      const loaded = packs.get(id) ?? loadPack(root, id, schemas);
      packs.set(id, loaded);
      return loaded;
    },
  };
}

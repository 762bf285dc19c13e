import { findAll } from "../checks/check.ts";
import { checkSettings } from "../checks/levels.ts";
import { PACK_CHECKS, PACK_FILE_CHECKS } from "../checks/pack/all.ts";
import { packSubject } from "../checks/pack/pack-subject.ts";
import { reportFindings } from "../checks/report-findings.ts";
import { hasErrors, type ReportedFinding } from "../checks/reported-finding.ts";
import { loadFonts } from "../documents/fonts/load-fonts.ts";
import { type Fonts, openFonts } from "../documents/fonts/open-fonts.ts";
import { type FormPack, formCodes } from "../pack/form-pack.ts";
import { loadPack } from "../pack/load-pack.ts";
import { openSchemas, type SchemaStore } from "../reading/schema/schema-store.ts";

/** What one run shares between departments, each made when first needed. */
export interface Tools {
  readonly root: string;
  /** Whether what wants a reason and has none keeps the documents from being made, as an error does. */
  readonly strict: boolean;
  readonly schemas: SchemaStore;
  readonly fonts: Fonts;
  /** What is wrong with the fonts that the workspace names for itself. */
  readonly fontFindings: readonly ReportedFinding[];
  /** The files of these fonts, as the workspace writes them. */
  readonly fontFiles: readonly string[];
  /** A form pack, loaded and checked once; without one there are findings. */
  pack(id: string): CheckedPack;
}

/**
 * A form pack and what is wrong with it. With an error in one of its files there is no pack; one whose files don't fit each other
 * is handed on, so that departments' own mistakes are found too.
 */
export interface CheckedPack {
  readonly pack?: FormPack;
  readonly findings: readonly ReportedFinding[];
}

/** The tools for a workspace. */
export function openTools({ root, strict }: Pick<Tools, "root" | "strict">): Tools {
  const schemas = openSchemas(root);
  const { fontsOf, files, findings: fontFindings } = loadFonts(root, schemas);
  const packs = new Map<string, CheckedPack>();
  return {
    root,
    strict,
    schemas,
    fonts: openFonts(fontsOf),
    fontFindings: reportFindings(fontFindings),
    fontFiles: files,
    pack: (id) => {
      const loaded = packs.get(id) ?? checkedPack(root, id, schemas);
      packs.set(id, loaded);
      return loaded;
    },
  };
}

/** Loads and checks a form pack. */
export function checkedPack(root: string, id: string, schemas: SchemaStore): CheckedPack {
  const { files, pack, findings } = loadPack(root, id, schemas);
  const ofFiles = reportFindings([...findings, ...findAll(PACK_FILE_CHECKS, files)]);
  if (!pack || hasErrors(ofFiles)) return { findings: ofFiles };
  const ofWhole = findAll(PACK_CHECKS, packSubject(root, pack, schemas));
  const ofSettings = checkSettings(pack.levels, formCodes(pack));
  return { pack, findings: [...ofFiles, ...reportFindings([...ofWhole, ...ofSettings])] };
}

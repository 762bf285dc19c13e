import { bareNumber } from "./arising/bare-number.ts";
import { brokenSchema } from "./arising/broken-schema.ts";
import { circularFormula } from "./arising/circular-formula.ts";
import { faultyReference } from "./arising/faulty-reference.ts";
import { faultyTemplate } from "./arising/faulty-template.ts";
import { fileTooLarge } from "./arising/file-too-large.ts";
import { folderName } from "./arising/folder-name.ts";
import { formulaSyntax } from "./arising/formula-syntax.ts";
import { malformedQuantity } from "./arising/malformed-quantity.ts";
import { missingContent } from "./arising/missing-content.ts";
import { missingEvidence } from "./arising/missing-evidence.ts";
import { missingFile } from "./arising/missing-file.ts";
import { mixedDimensions } from "./arising/mixed-dimensions.ts";
import { scoreNotComputable } from "./arising/score-not-computable.ts";
import { tooWide } from "./arising/too-wide.ts";
import { undecidedNotApplicable } from "./arising/undecided-not-applicable.ts";
import { unfitEvidence } from "./arising/unfit-evidence.ts";
import { unitBehindReference } from "./arising/unit-behind-reference.ts";
import { unknownFigure } from "./arising/unknown-figure.ts";
import { unknownKey } from "./arising/unknown-key.ts";
import { unknownPack } from "./arising/unknown-pack.ts";
import { unreadableFile } from "./arising/unreadable-file.ts";
import { unusableFont } from "./arising/unusable-font.ts";
import { writtenTwice } from "./arising/written-twice.ts";
import { wrongContent } from "./arising/wrong-content.ts";
import { wrongDimension } from "./arising/wrong-dimension.ts";
import { yamlSyntax } from "./arising/yaml-syntax.ts";
import { yesNoAsQuantity } from "./arising/yes-no-as-quantity.ts";
import type { CheckEntry } from "./check.ts";
import { PROSE_CHECKS } from "./prose/all.ts";
import { UNCONVERTED } from "./unconverted.ts";

/** What arises while files are read, figures computed, texts filled in, indicators scored and documents printed. */
const ARISING = [
  bareNumber,
  brokenSchema,
  circularFormula,
  faultyReference,
  faultyTemplate,
  fileTooLarge,
  folderName,
  formulaSyntax,
  malformedQuantity,
  missingContent,
  missingEvidence,
  missingFile,
  mixedDimensions,
  scoreNotComputable,
  tooWide,
  undecidedNotApplicable,
  unfitEvidence,
  unitBehindReference,
  unknownFigure,
  unknownKey,
  unknownPack,
  unreadableFile,
  unusableFont,
  writtenTwice,
  wrongContent,
  wrongDimension,
  yamlSyntax,
  yesNoAsQuantity,
] as const;

/** What every code means, in the order of the codes. */
export const CATALOGUE = [...ARISING, ...PROSE_CHECKS.flatMap(({ entries }) => [...entries]), ...UNCONVERTED].toSorted(
  (a, b) => (a.code < b.code ? -1 : 1),
);

/** The code of a finding the engine makes. */
export type FindingCode = (typeof CATALOGUE)[number]["code"];

const BY_CODE: ReadonlyMap<string, CheckEntry> = new Map(CATALOGUE.map((entry) => [entry.code, entry]));

/** What one of our codes means; undefined for those that a form pack has of its own. */
export function entryOf(code: string): CheckEntry | undefined {
  return BY_CODE.get(code);
}

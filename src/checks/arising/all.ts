import type { CheckEntry } from "../check.ts";
import { againstSign } from "./against-sign.ts";
import { bareNumber } from "./bare-number.ts";
import { brokenSchema } from "./broken-schema.ts";
import { circularFormula } from "./circular-formula.ts";
import { emptyNote } from "./empty-note.ts";
import { faultyReference } from "./faulty-reference.ts";
import { faultyTemplate } from "./faulty-template.ts";
import { fileTooLarge } from "./file-too-large.ts";
import { folderName } from "./folder-name.ts";
import { formulaSyntax } from "./formula-syntax.ts";
import { gapOrOverlap } from "./gap-or-overlap.ts";
import { malformedQuantity } from "./malformed-quantity.ts";
import { mergeConflict } from "./merge-conflict.ts";
import { missingContent } from "./missing-content.ts";
import { missingEvidence } from "./missing-evidence.ts";
import { missingFile } from "./missing-file.ts";
import { mixedDimensions } from "./mixed-dimensions.ts";
import { roundedAway } from "./rounded-away.ts";
import { scoreNotComputable } from "./score-not-computable.ts";
import { staleNote } from "./stale-note.ts";
import { tooWide } from "./too-wide.ts";
import { undecidedNotApplicable } from "./undecided-not-applicable.ts";
import { unfitEvidence } from "./unfit-evidence.ts";
import { unitBehindReference } from "./unit-behind-reference.ts";
import { unknownFigure } from "./unknown-figure.ts";
import { unknownIndicator } from "./unknown-indicator.ts";
import { unknownKey } from "./unknown-key.ts";
import { unknownPack } from "./unknown-pack.ts";
import { unreadableFile } from "./unreadable-file.ts";
import { unusableFont } from "./unusable-font.ts";
import { unusualCharacter } from "./unusual-character.ts";
import { wideNote } from "./wide-note.ts";
import { writtenTwice } from "./written-twice.ts";
import { wrongContent } from "./wrong-content.ts";
import { wrongDimension } from "./wrong-dimension.ts";
import { yamlSyntax } from "./yaml-syntax.ts";
import { yesNoAsQuantity } from "./yes-no-as-quantity.ts";

/** What arises while files are read, figures computed, texts filled in, indicators scored and documents printed. */
export const ARISING = [
  missingFile,
  unreadableFile,
  fileTooLarge,
  brokenSchema,
  unusableFont,
  folderName,
  mergeConflict,
  yamlSyntax,
  writtenTwice,
  unusualCharacter,
  unknownKey,
  missingContent,
  wrongContent,
  unknownPack,
  bareNumber,
  malformedQuantity,
  wrongDimension,
  formulaSyntax,
  unknownFigure,
  circularFormula,
  mixedDimensions,
  yesNoAsQuantity,
  missingEvidence,
  unfitEvidence,
  gapOrOverlap,
  undecidedNotApplicable,
  unknownIndicator,
  scoreNotComputable,
  faultyTemplate,
  faultyReference,
  unitBehindReference,
  roundedAway,
  againstSign,
  tooWide,
  staleNote,
  wideNote,
  emptyNote,
] as const satisfies readonly CheckEntry[];

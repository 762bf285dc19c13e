import { SUBMISSION } from "../pack/load-pack-file.ts";
import type { Output } from "./output.ts";

/** Each document as it is handed in, and, where the pack has it so, all of them as one file. */
export const pdf: Output = ({ documents, submission }, printed) => [
  ...documents.map(({ form }) => ({
    name: `${form.fileName}.pdf`,
    document: form,
    make: () => printed.pdfOf(form),
  })),
  ...(submission ? [{ name: `${SUBMISSION}.pdf`, make: () => printed.pdfOf() }] : []),
];

import { layOut } from "../documents/pagination/layout.ts";
import type { Output } from "./output.ts";
import { printPdf } from "./pdf/print-pdf.ts";

/** Each document as it is handed in. */
export const pdf: Output<"pages" | "browser"> = {
  needs: ["pages", "browser"],
  files: async ({ year, documents }) =>
    documents.map((document) => ({
      name: `${document.form.fileName}.pdf`,
      document: document.form,
      paper: document,
      make: ({ pages, browser }) => {
        const { details, page } = document;
        return printPdf(browser, { details, page, tree: layOut(document.tree, pages.layout) }, year);
      },
    })),
};

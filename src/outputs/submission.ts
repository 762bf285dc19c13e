import { layOut } from "../documents/pagination/layout.ts";
import { SUBMISSION } from "../pack/load-pack-file.ts";
import type { Output } from "./output.ts";
import { printPdf } from "./pdf/print-pdf.ts";
import { showPages } from "./submission/contents-page.ts";
import { typesetSubmission } from "./submission/typeset-submission.ts";

/** All documents as one file to be handed in, where the pack has it so; a PDF alone, for on screen the single ones read better. */
export const submission: Output<"pages" | "browser"> = {
  needs: ["pages", "browser"],
  files: async (evaluation, fonts) => {
    if (!evaluation.submission) return [];
    const { details } = evaluation.submission;
    const paper = await typesetSubmission(evaluation.submission, evaluation, fonts);
    return [
      {
        name: `${SUBMISSION}.pdf`,
        paper,
        make: async ({ pages, browser }) => {
          const tree = layOut(paper.tree, pages.layout);
          showPages(tree, await pages.places());
          return printPdf(browser, { details, page: paper.page, tree }, evaluation.year);
        },
      },
    ];
  },
};

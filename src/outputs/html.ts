import { layOut } from "../documents/pagination/layout.ts";
import { explainOrigin } from "../explain/explain-origin.ts";
import { putOnScreen } from "./html/on-screen.ts";
import { screenStyles } from "./html/screen-styles.ts";
import type { Output } from "./output.ts";
import { htmlPage } from "./page/html-page.ts";

/** Each document to be read on a screen; its tables come apart where its pages begin, so that a browser prints it as the PDF is. */
export const html: Output<"pages"> = {
  needs: ["pages"],
  files: async ({ documents, pack, ...evaluation }) =>
    documents.map((document) => ({
      name: `${document.form.fileName}.html`,
      document: document.form,
      paper: document,
      make: ({ pages }) => {
        const tree = layOut(document.tree, pages.layout);
        putOnScreen(tree, (origin) => explainOrigin(origin, evaluation));
        return htmlPage(document.details, tree, [...document.styles, ...screenStyles(pack, document.form.landscape)]);
      },
    })),
};

import { toHtml } from "hast-util-to-html";
import baseStyle from "#generated/outputs/page/base.css.js";
import { fontStyles } from "../documents/fonts/font-styles.ts";
import { DEFAULT_ROLE } from "../documents/fonts/role-fonts.ts";
import { layOut } from "../documents/pagination/layout.ts";
import { explainOrigin } from "../explain/explain-origin.ts";
import { putOnScreen } from "./html/on-screen.ts";
import { screenStyles } from "./html/screen-styles.ts";
import type { Output } from "./output.ts";
import { htmlPage } from "./page/html-page.ts";
import { pageRule } from "./page/page-rule.ts";

/** Each document to be read on a screen; its tables come apart where its pages begin, so that a browser prints it as the PDF is. */
export const html: Output = ({ documents, pack, ...evaluation }, printed, fonts) =>
  documents.map(({ form, details, tree }) => ({
    name: `${form.fileName}.html`,
    document: form,
    make: async () => {
      const [layout, fontRules] = await Promise.all([
        printed.layoutOf(form),
        fontStyles(tree, pack.fonts, pack.page, fonts),
      ]);
      const shown = layOut(tree, layout);
      putOnScreen(shown, (origin) => explainOrigin(origin, evaluation));
      const rule = pageRule(pack.page, form.landscape, DEFAULT_ROLE);
      return htmlPage(details, toHtml(shown), [fontRules, rule, baseStyle, ...screenStyles(pack, form.landscape)]);
    },
  }));

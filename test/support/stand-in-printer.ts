import { PDFDocument } from "@cantoo/pdf-lib";
import { hashOf } from "../../src/build/kept/inputs.ts";
import type { LazyPrinter } from "../../src/build/lazy-printer.ts";
import { END } from "../../src/documents/pagination/paginate-together.ts";

/** Notes what is asked of it and hands back a PDF without pages, so that what is tried is the program alone: each part takes a page. */
export function standInPrinter(asked: string[] = []): LazyPrinter {
  return {
    browser: "stand-in",
    start: async () => {},
    close: async () => {},
    open: async (html) => {
      let shown = html;
      asked.push("open");
      return {
        replaceBody: async (body) => {
          shown = body;
        },
        findTargets: async () => {
          asked.push("try");
          return placesIn(shown);
        },
        findTooWide: async () => [],
        print: async ({ only }) => {
          asked.push(`print ${only ?? "all"}`);
          const pdf = await PDFDocument.create({ updateMetadata: false });
          pdf.setTitle(`${only} ${hashOf(html, shown)}`);
          return pdf.save({ addDefaultPage: false });
        },
        close: async () => {
          asked.push("close");
        },
      };
    },
  };
}

function placesIn(html: string) {
  let page = 0;
  return new Map(
    [...html.matchAll(/<[a-z]+\b[^>]*\bid="([^"]+)"/gu)].map(([, id = ""]) => {
      if (/^(?:submission\.)?[^.]+$/u.test(id) || id === END) page++;
      return [id, { page, height: 0 }];
    }),
  );
}

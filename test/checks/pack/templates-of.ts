import type { Template } from "../../../src/checks/pack/pack-subject.ts";
import { templateBlocks } from "../../../src/checks/pack/template-blocks.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";

/** A pack of one template, as far as checks of templates look at it. */
export function templatesOf(text: string): { templates: Template[] } {
  const source = sourceFile("templates/small/table.hbs", text);
  return { templates: [{ source, blocks: templateBlocks(source) }] };
}

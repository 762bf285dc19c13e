import type { SourceFile } from "../../reading/source-file.ts";
import { groupBy } from "../../values/group-by.ts";
import { type Rewriting, replaceText, rewritten } from "../../workspace/rewriting.ts";

/** Writes what was accepted, figures before what refers to them, and says so. Throws EnvironmentError. */
export function writeAccepted(
  root: string,
  accepted: readonly Rewriting[],
  figures: { readonly source: SourceFile; readonly text: string } | undefined,
): { text: string; failed: boolean } {
  if (figures && !replaceText(root, figures.source, figures.text))
    return { text: `\n${changed(figures.source)}；这一次的都没有写\n`, failed: true };
  const lines = figures ? [`填了 ${figures.source.path}`] : [];
  let failed = false;
  for (const ofFile of groupBy(accepted, ({ source }) => source.path).values()) {
    const [{ source }] = ofFile as [Rewriting];
    const text = rewritten(source, ofFile);
    const isWritten = text !== undefined && replaceText(root, source, text);
    failed ||= !isWritten;
    if (isWritten) lines.push(`改写 ${source.path}：${ofFile.length} 处`);
    else lines.push(text === undefined ? `没有动 ${source.path}：改写以后不能读，请自己改` : changed(source));
  }
  if (lines.length > 0 && !failed) lines.push("看过改动，运行 npm run check。");
  return { text: lines.length > 0 ? `\n${lines.join("\n")}\n` : "\n什么也没有改。\n", failed };
}

function changed({ path }: SourceFile): string {
  return `没有动 ${path}：它在这期间被改过，再运行一次`;
}

import { join } from "node:path";
import { builtOnce } from "../support/built.ts";
import { filesIn } from "../support/folder-hashes.ts";
import { PROJECT, workspaceNamed } from "../support/workspace.ts";

/** A document as users get it. */
export interface Finished {
  /** Its year, department and file name. */
  readonly name: string;
  /** The paths of its files. */
  readonly html: string;
  readonly pdf: string;
}

const WORKSPACES = [PROJECT, workspaceNamed("hunan-2018"), workspaceNamed("mof-2020")];

/** Every document of three forms: the county's of today, an older one that has a sheet on its side, and that of projects. */
export async function finishedDocuments(): Promise<Finished[]> {
  const finished: Finished[] = [];
  for (const root of WORKSPACES) {
    const { out } = await builtOnce(root);
    const names = filesIn(out).flatMap((file) => (file.endsWith(".html") ? [file.replace(".html", "")] : []));
    finished.push(...names.map((name) => ({ name, html: join(out, `${name}.html`), pdf: join(out, `${name}.pdf`) })));
  }
  return finished;
}

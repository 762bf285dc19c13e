import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { applyEdit, type Edit } from "./edit.ts";

/**
 * A copy of a workspace that case after case spoils and mends again.
 *
 * Why not a copy for each case: making it and clearing it away takes longer than what is tried.
 */
export class SpoiltCopy {
  readonly root: string;
  private readonly original: string;
  private readonly edited: string[] = [];

  constructor(root: string, original: string) {
    this.root = root;
    this.original = original;
  }

  /** Changes a file, until it is mended. */
  spoil(edit: Edit): void {
    this.edited.push(edit.文件);
    applyEdit(this.root, edit);
  }

  /** Puts everything that was spoilt back as it is in the original, the last first. */
  mend(): void {
    for (const file of this.edited.splice(0).reverse()) this.restore(file);
  }

  private restore(file: string): void {
    const parts = file.split("/");
    const paths = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    // An edit makes the folders that its file lies in.
    const made = paths.find((path) => !existsSync(join(this.original, path)));
    rmSync(join(this.root, made ?? file), { recursive: true, force: true });
    if (!made) cpSync(join(this.original, file), join(this.root, file), { recursive: true });
  }
}

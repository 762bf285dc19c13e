import { randomUUID } from "node:crypto";
import { lstat, rename, rm } from "node:fs/promises";

/**
 * Makes a file or folder, unless it is there already.
 *
 * It is filled under a temporary name and then renamed, so what stands there is whole, though two builds run at once.
 */
export async function makeOnce(target: string, fill: (partial: string) => Promise<void>): Promise<void> {
  if (await exists(target)) return;
  const partial = `${target}.${randomUUID()}.part`;
  try {
    await fill(partial);
    await rename(partial, target);
  } catch (error) {
    if (!(await exists(target))) throw error; // else the other build was first
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

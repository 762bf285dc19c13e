import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

/**
 * The npm package that holds a Chromium for Linux x64.
 *
 * Its archives are all that is used: its own code unpacks them to predictable names in the shared temporary folder,
 * and the flags it proposes switch web security off.
 */
export const NPM_PACKAGE = "@sparticuz/chromium";

/** The version of the package, and so of its Chromium. */
export function npmPackageVersion(): string {
  const { folder, require } = openPackage();
  return (require(join(folder, "package.json")) as { version: string }).version;
}

/** Unpacks one of the package's files. */
export async function unpackTo(target: NodeJS.WritableStream, name: string): Promise<void> {
  const packed = join(openPackage().folder, "bin", name);
  await pipeline(createReadStream(packed), createBrotliDecompress({ chunkSize: 1 << 20 }), target);
}

/** Unpacks one of the package's archives, with the tar reader that the package itself depends on. */
export async function untarTo(folder: string, name: string): Promise<void> {
  const { extract } = openPackage().require("tar-fs") as {
    extract(folder: string, options: { readonly chown: boolean }): NodeJS.WritableStream;
  };
  // As root it would give the files to whoever has the number of their packer here.
  await unpackTo(extract(folder, { chown: false }), name);
}

function openPackage(): { folder: string; require: NodeJS.Require } {
  const entry = createRequire(import.meta.url).resolve(NPM_PACKAGE);
  return { folder: join(dirname(entry), "..", ".."), require: createRequire(entry) };
}

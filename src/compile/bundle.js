import { join } from "node:path";
import { rolldown } from "rolldown";

/** Libraries that are loaded from where they lie: they look for files beside them, or are loaded by themselves and rarely. */
const OUTSIDE = ["puppeteer", "subset-font", "fontkit", "@sparticuz/chromium", "jieba-wasm"];

/**
 * Joins the modules of the command, and those of the libraries it uses, to a few files.
 *
 * Why: of the time that a command takes to start, reading eight hundred modules one by one was the greater part.
 *
 * @param made where the program is compiled to
 */
export async function bundle(made) {
  const bundled = await rolldown({
    input: {
      jixiao: join(made, "cli", "jixiao.js"),
      worker: join(made, "build", "worker.js"),
      // What is measured is the program as it runs.
      "mend-files": join(made, "cli", "bench", "rows", "mend-files.js"),
    },
    platform: "node",
    external: [...OUTSIDE, /^#fonts\//u],
    // What has just been generated, and not what an earlier compilation left in dist/.
    resolve: { alias: { "#generated": join(made, "generated") } },
  });
  await bundled.write({ dir: join(made, "program"), format: "esm", chunkFileNames: "[name]-[hash].js" });
  await bundled.close();
}

import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";

// Machines that check changes can be slow, and a first print unpacks a browser. No test changes what the next one sees, so
// files share a process and load each library once; on two cores, one worker would leave the second idle.
export default defineConfig({
  // What is tried is the program as it was compiled, with its libraries as users get them: that is what they run, and it runs
  // faster than what would be compiled here once more.
  resolve: { alias: [{ find: /^((?:\.\.\/)+)src\/(.+)\.ts$/u, replacement: "$1dist/$2.js" }] },
  ssr: {
    resolve: { conditions: ["node", "import", "module", "default"], externalConditions: ["node", "import", "module"] },
  },
  test: {
    server: { deps: { external: [/\/dist\//u] } },
    // What commands print is compared as text, whatever runs the tests.
    env: { NO_COLOR: "1" },
    globalSetup: ["src/compile/compile.js", "test/support/shared-folder.ts"],
    isolate: false,
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});

import { defineConfig } from "vitest/config";

// Machines that check changes can be slow, and a first print unpacks a browser. No test changes what the next one sees, so
// files share a process and load each library once; on two cores, one worker would leave the second idle.
export default defineConfig({
  test: {
    // What commands print is compared as text, whatever runs the tests.
    env: { NO_COLOR: "1" },
    globalSetup: ["src/compile/compile.js", "test/support/shared-folder.ts"],
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});

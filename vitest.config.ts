import { defineConfig } from "vitest/config";

// Machines that check changes can be slow, and a first print unpacks a browser. No test changes what the next one sees, so
// files share a process and load each library once.
export default defineConfig({ test: { isolate: false, testTimeout: 120_000, hookTimeout: 120_000 } });

import { defineConfig } from "vitest/config";

// Machines that check changes can be slow, and a first print unpacks a browser.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });

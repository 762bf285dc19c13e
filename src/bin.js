#!/usr/bin/env node
// The binary: lets Node read TypeScript, then hands over. This is the one file that must be JavaScript.
import { register } from "tsx/esm/api";

register();
await import("./cli/jixiao.ts");

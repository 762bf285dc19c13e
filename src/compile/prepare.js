// What `npm ci` runs once everything is installed.
import compile from "./compile.js";

await compile();

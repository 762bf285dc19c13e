// What `npm pack` runs first: the tarball holds the program compiled.
import compile from "./compile.js";

await compile();

"use strict";
// What `npm pack` runs first: the tarball holds the program compiled.
const isNodeNewEnough = require("../../bin/is-node-new-enough.cjs");

if (isNodeNewEnough()) import("./compile.js").then(({ default: compile }) => compile());

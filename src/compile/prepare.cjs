"use strict";
// What `npm ci` runs once everything is installed.
const isNodeNewEnough = require("../../bin/is-node-new-enough.cjs");

if (isNodeNewEnough()) import("./compile.js").then(({ default: compile }) => compile());

#!/usr/bin/env node
"use strict";
// The command `jixiao`: src/cli/jixiao.ts as it was compiled, on a Node that can run it.
const isNodeNewEnough = require("./is-node-new-enough.cjs");

if (isNodeNewEnough()) import("../dist/cli/jixiao.js");

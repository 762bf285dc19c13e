"use strict";
// What `npm run pack:offline` runs: archives for offices without a network.
const isNodeNewEnough = require("../../bin/is-node-new-enough.cjs");

if (isNodeNewEnough())
  import("./offline-archives.js").then(({ default: makeOfflineArchives }) => makeOfflineArchives());

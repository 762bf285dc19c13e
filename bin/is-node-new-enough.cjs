"use strict";

/**
 * Whether this Node can run the program; if not, says which one can, and lets the process end with 3, as src/cli/exit-codes.ts has
 * it.
 *
 * Why this file and those that ask it are CommonJS, in the words of 2018: an old Node gives up at the first word it doesn't know,
 * with a SyntaxError that says nothing of its age.
 */
module.exports = function isNodeNewEnough() {
  const [neededMajor, neededMinor] = numbersIn(require("../package.json").engines.node);
  const [major, minor] = numbersIn(process.versions.node);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return true;
  const needed = `${neededMajor}.${neededMinor}`;
  process.stderr.write(`需要 Node.js ${needed} 或更新的版本，现在是 ${process.versions.node}。\n`);
  process.exitCode = 3;
  return false;
};

function numbersIn(version) {
  return version.match(/\d+/g).map(Number);
}

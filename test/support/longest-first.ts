import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The test files that take longest, the longest first. */
const LONGEST = [
  "test/pages/county-pages.test.ts",
  "test/pages/other-pages.test.ts",
  "test/on-screen/on-screen.test.ts",
  "test/package/package.test.ts",
  "test/wrong-input/wrong-input.test.ts",
  "test/scenarios/scenarios.test.ts",
  "test/published/published.test.ts",
  "test/compile/compile.test.ts",
  "test/checks/examples.test.ts",
  "test/fuzz/fuzz.test.ts",
  "test/fuzz/build.test.ts",
  "test/documents/pagination/on-paper.test.ts",
  "test/published/accessibility.test.ts",
  "test/published/mistakes.test.ts",
];

/**
 * Has the test files begin that take longest, so that none of them is still at work when all others are done.
 *
 * Why: where nothing has been run before, vitest knows no durations and goes by the size of the files.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.indexOf(relative(this.ctx.config.root, moduleId).replaceAll("\\", "/"));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

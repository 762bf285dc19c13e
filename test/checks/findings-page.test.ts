import { expect, test } from "vitest";
import { findingsPage } from "./findings-page.ts";

test("docs/findings.md is what the codes say (npx vitest run test/checks/findings-page.test.ts --update)", async () => {
  await expect(findingsPage()).toMatchFileSnapshot("../../docs/findings.md");
});

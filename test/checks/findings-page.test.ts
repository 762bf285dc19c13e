import { expect, test } from "vitest";
import { findingsPage } from "../../src/checks/findings-page.ts";

test("docs/findings.md is what the codes say (npx vitest run -u writes it anew)", async () => {
  await expect(findingsPage()).toMatchFileSnapshot("../../docs/findings.md");
});

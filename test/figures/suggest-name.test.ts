import { expect, test } from "vitest";
import { suggestName } from "../../src/figures/suggest-name.ts";

test("a name that is near is asked about, and can be put there", () => {
  expect(suggestName("人员.编治", ["人员.编制"])).toEqual({
    hint: "是不是“人员.编制”？",
    mend: { text: "人员.编制", isGuess: true },
  });
});

test("one that can't be referred to is only named", () => {
  expect(suggestName("人员.编制", ["人员.编 制"])).toEqual({ hint: "是不是“人员.编 制”？" });
});

test("where none is near there is nothing to say", () => {
  expect(suggestName("人员.编制", ["经费.预算"])).toEqual({});
});

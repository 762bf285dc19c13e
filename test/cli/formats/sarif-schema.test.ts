import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import type { ReportedFinding } from "../../../src/checks/reported-finding.ts";
import { formatSarif } from "../../../src/cli/formats/sarif.ts";
import { ACKNOWLEDGED, ASKED, ERROR, MENDED, WARNING } from "./findings.ts";

const require = createRequire(import.meta.url);
const schemaPath = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// Its patterns were not written for the u flag, and the formats it names (addresses, dates) are checked by nobody here.
const ajv = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false });
const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));

describe("what is written for other programs is SARIF 2.1.0 by its published schema", () => {
  test.each<[string, ReportedFinding[]]>([
    ["of nothing", []],
    ["of an error", [ERROR]],
    ["of what knows how it is mended", [MENDED, ASKED]],
    ["of every kind, some twice", [ERROR, WARNING, ACKNOWLEDGED, ERROR]],
  ])("%s", (_, findings) => {
    validate(JSON.parse(formatSarif(findings)));
    expect(validate.errors).toBeNull();
  });

  test("which would refuse another level", () => {
    expect(validate(JSON.parse(formatSarif([ERROR]).replace('"level": "error"', '"level": "grave"')))).toBe(false);
  });
});

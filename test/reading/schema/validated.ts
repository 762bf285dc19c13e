import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { reportFindings } from "../../../src/checks/report-findings.ts";
import type { ReportedFinding } from "../../../src/checks/reported-finding.ts";
import { openSchemas } from "../../../src/reading/schema/schema-store.ts";
import { validate } from "../../../src/reading/schema/validate.ts";
import { yamlOf } from "../../pack/yaml-of.ts";

/** Reference to a kind of quantity, from a schema beside those of a pack. */
export function quantity(kind: string): object {
  return { $ref: `../pack/quantity.schema.json#/$defs/${kind}` };
}

/** What holding a YAML text to a schema finds. */
export function validated(schema: object, text: string): ReportedFinding[] {
  const root = mkdtempSync(join(tmpdir(), "jixiao-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "schema", "test"), { recursive: true });
  writeFileSync(join(root, "schema", "test", "data.schema.json"), JSON.stringify(schema));
  return reportFindings(validate(yamlOf(text, "data.yaml"), openSchemas(root), "test/data"));
}

/** The same, each finding as its code, line:column, message and hint. */
export function reported(schema: object, text: string): string[] {
  return validated(schema, text).map(
    ({ code, range: { start }, message, hint }) => `${code} ${start.line}:${start.column} ${message} → ${hint}`,
  );
}

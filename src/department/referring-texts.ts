import { reportBlocks } from "../reading/markdown/report-blocks.ts";
import type { Block } from "../reading/passage.ts";
import type { SourceFile } from "../reading/source-file.ts";
import type { YamlPath } from "../reading/yaml/yaml-source.ts";
import { yamlTexts } from "../reading/yaml-texts.ts";
import type { DepartmentData } from "./department-data.ts";
import { tellsWithFigures } from "./filled-in.ts";

/** A text that can refer to figures, and the file that it stands in. */
export interface ReferringText {
  readonly source: SourceFile;
  readonly block: Block;
  /** Where it stands, in a YAML file. */
  readonly path?: YamlPath;
}

/** The texts of a department that can refer to figures, file by file, the report last. */
export function referringTexts({ printed, report }: Pick<DepartmentData, "printed" | "report">): ReferringText[] {
  const inYaml = printed.flatMap((yaml) =>
    yamlTexts(yaml)
      .filter(({ path }) => tellsWithFigures(path))
      .map((each) => ({ ...each, source: yaml.source })),
  );
  const inReport = report ? reportBlocks(report).map((block) => ({ block, source: report.source })) : [];
  return [...inYaml, ...inReport];
}

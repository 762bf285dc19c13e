import { yamlTexts } from "../../reading/yaml-texts.ts";
import { check } from "../check.ts";
import { gluedLines } from "../report/glued-lines.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** Texts in tables that are written on several lines, each meant to be one on paper too. */
export const brokenTexts = check(gluedLines.entry, ({ printed }: Pick<DepartmentSubject, "printed">) =>
  printed.flatMap((yaml) =>
    yamlTexts(yaml).flatMap(({ path, block: { text } }) => {
      const [first = "", ...others] = text.trim().split("\n");
      if (others.length === 0) return [];
      const message = `“${first}”后面换了行，印出来会连成一段`;
      const hint = "写成一行；要分条的，分成几条写，或者写成“一是…；二是…”";
      return [{ at: yaml.rangeOf(path), message, hint, about: first }];
    }),
  ),
);

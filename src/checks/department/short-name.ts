import { check } from "../check.ts";
import { wrongNames } from "../prose/wrong-names.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** A short name that is made of other characters than the name: each of its own stands there, in the same order. */
export const shortName = check(wrongNames.entry, ({ profile }: Pick<DepartmentSubject, "profile">) => {
  const [name, short] = [profile?.optionalText("单位名称") ?? "", profile?.optionalText("单位简称") ?? ""];
  let from = 0;
  const foreign = Array.from(short).find((character) => {
    const at = name.indexOf(character, from);
    from = at + 1;
    return at < 0;
  });
  if (!profile || foreign === undefined) return [];
  const missing = name.includes(foreign) ? `“${foreign}”的位置不同` : `名称里没有“${foreign}”`;
  const message = `“${short}”不是“${name}”的简称：${missing}`;
  return [{ at: profile.at("单位简称").range, message, hint: HINT, about: short }];
});

const HINT = "核对单位名称和单位简称，改正写错的一个；确实这样简称的，在 notes.yaml 说明";

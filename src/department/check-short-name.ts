import { type Finding, finding } from "../reading/findings/finding.ts";
import type { YamlCursor } from "../reading/yaml/yaml-cursor.ts";

/** A short name that is made of other characters than the name: each of its own stands there, in the same order. */
export function checkShortName(profile: YamlCursor): Finding[] {
  const [name, short] = [profile.optionalText("单位名称") ?? "", profile.optionalText("单位简称") ?? ""];
  let from = 0;
  const foreign = Array.from(short).find((character) => {
    const at = name.indexOf(character, from);
    from = at + 1;
    return at < 0;
  });
  if (foreign === undefined) return [];
  const missing = name.includes(foreign) ? `“${foreign}”的位置不同` : `名称里没有“${foreign}”`;
  const message = `“${short}”不是“${name}”的简称：${missing}`;
  return [{ ...finding("JX708", profile.at("单位简称").range, message, HINT), about: short }];
}

const HINT = "核对单位名称和单位简称，改正写错的一个；确实这样简称的，在 notes.yaml 说明";

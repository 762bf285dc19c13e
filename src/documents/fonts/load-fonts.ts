import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type Finding, finding } from "../../reading/finding.ts";
import { loadYaml } from "../../reading/load-yaml.ts";
import { isThere } from "../../reading/places.ts";
import type { SchemaStore } from "../../reading/schema/schema-store.ts";
import { cursorAt, type YamlCursor } from "../../reading/yaml/yaml-cursor.ts";
import { plainFont } from "./plain-font.ts";
import { builtInFonts, type FontFile, type RoleFonts } from "./role-fonts.ts";

/** The fonts of a workspace, and what is wrong with those it names. */
interface LoadedFonts {
  readonly fontsOf: RoleFonts;
  /** The files it names, there or not, as they are written. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

const FILE = "fonts.yaml";
const RARE = "生僻字";

/**
 * The fonts that an office has licensed, where its fonts.yaml says which file each role is set in; the free ones for the rest.
 *
 * Why outside the form pack: a pack is passed from office to office, a licence is not.
 */
export function loadFonts(root: string, schemas: SchemaStore): LoadedFonts {
  if (!isThere(join(root, FILE))) return { fontsOf: builtInFonts, files: [], findings: [] };
  const { yaml, valid, findings: found } = loadYaml(root, FILE, schemas, "pack/fonts");
  if (!yaml || !valid) return { fontsOf: builtInFonts, files: [], findings: found };
  const findings = [...found];
  const named = cursorAt(yaml).at("字体");
  const files = new Map<string, FontFile>();
  for (const role of named.keys()) {
    const problem = unusable(root, named, role);
    if (problem) findings.push(problem);
    else files.set(role, fontFile(root, named.text(role)));
  }
  return { fontsOf: withOwn(files), files: named.keys().map((role) => named.text(role)), findings };
}

/** An office's own fonts come first: that of the role, then that for rare characters. */
function withOwn(files: ReadonlyMap<string, FontFile>): RoleFonts {
  return (role) => {
    const own = files.get(role);
    const rare = files.has(RARE) ? [files.get(RARE) as FontFile] : [];
    const [free, ...others] = builtInFonts(role);
    return own ? [own, ...rare, free, ...others] : [free, ...rare, ...others];
  };
}

function fontFile(root: string, written: string): FontFile {
  return { name: basename(written), path: resolve(root, written), known: false };
}

const UNREADABLE = "要指向字体文件本身，不是文件夹；在文件的属性里允许自己读取";

function unusable(root: string, named: YamlCursor, role: string): Finding | undefined {
  const written = named.text(role);
  const say = (what: string, hint?: string) =>
    finding("JX006", named.yaml.rangeOf([...named.path, role]), `${role}的字体文件 ${written} ${what}`, hint);
  const path = resolve(root, written);
  if (!existsSync(path)) return say("找不到");
  try {
    // A device may have no end.
    if (!statSync(path).isFile()) return say("读不出来", UNREADABLE);
    if (plainFont(readFileSync(path))) return undefined;
  } catch {
    return say("读不出来", UNREADABLE);
  }
  return say(
    "不是完整的 TrueType 字体",
    "要 .ttf、.ttc 或 .woff 文件；.otf 多半印不成 PDF 里的字体，.woff2 和打包的 .zip 也不行",
  );
}

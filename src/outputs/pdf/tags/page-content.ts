/** A stretch of a page's content. */
export interface Stretch {
  readonly source: string;
  /** Whether the browser has marked it. */
  readonly isMarked: boolean;
  /**
   * What it is to a reader: named by the tag tree, a page's number or other decoration, which nobody reads out, or a setting
   * that paints nothing.
   */
  role: "named" | "footer" | "decoration" | "setting";
  /** The number by which the tag tree names it. */
  id: number | undefined;
  /** The codes of the glyphs it shows as they are written: what is the same text looks the same here. */
  readonly shown: string;
  /** Whether it places a picture. */
  readonly placesPicture: boolean;
}

/** One operator with its operands. */
interface Operation {
  readonly name: string;
  readonly source: string;
}

const TOKEN = /\((?:[^\\()]|\\.)*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/gsu;
const OPERATOR = /^(?!(?:true|false|null)$)[A-Za-z'"]/u;

const OPENS_MARK = new Set(["BDC", "BMC"]);
const BUILDS_PATH = new Set(["m", "l", "c", "v", "y", "h", "re", "W", "W*"]);
const CLIPS = new Set(["W", "W*"]);
const PAINTS = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", '"', "Do", "sh"]);
const SHOWS_TEXT = new Set(["Tj", "TJ", "'", '"']);

/** Takes the content of a page apart; the sources of the stretches one after another are the content again. */
export function stretchesOf(content: string): Stretch[] {
  const stretches: Stretch[] = [];
  let pending: Operation[] = [];
  let marks = 0;
  let isInMargins = true;
  for (const operation of operationsOf(content)) {
    pending.push(operation);
    const { name } = operation;
    if (OPENS_MARK.has(name)) marks += 1;
    if (name === "EMC") marks -= 1;
    // A mark may begin neither within a path nor outside what it ends in, so these stay whole.
    const isOpen = marks > 0 || BUILDS_PATH.has(name) || (pending[0]?.name === "BT" && name !== "ET");
    if (isOpen) continue;
    const stretch = stretchOf(pending);
    // The browser paints what stands in the margins, which is the page's number, before it confines itself to the page area.
    isInMargins &&= !pending.some((each) => CLIPS.has(each.name));
    stretches.push(
      isInMargins && stretch.role === "decoration" && stretch.shown ? { ...stretch, role: "footer" } : stretch,
    );
    pending = [];
  }
  if (pending.length > 0) throw new Error("A page's content ends within a mark, a path or a text.");
  return stretches;
}

function stretchOf(operations: readonly Operation[]): Stretch {
  const [first] = operations as [Operation];
  const isMarked = OPENS_MARK.has(first.name);
  const id = isMarked ? /\/MCID\s+(\d+)/u.exec(first.source)?.[1] : undefined;
  const paints = operations.some(({ name }) => PAINTS.has(name));
  return {
    source: operations.map((each) => each.source).join(""),
    isMarked,
    role: id ? "named" : paints ? "decoration" : "setting",
    id: id ? Number(id) : undefined,
    shown: operations.flatMap((each) => (SHOWS_TEXT.has(each.name) ? (each.source.match(SHOWN) ?? []) : [])).join(""),
    placesPicture: operations.some(({ name }) => name === "Do"),
  };
}

/** The content again, everything in it marked as what it is. */
export function writeStretches(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ source, isMarked, role, id }) => {
      if (role === "footer") return mark("/Artifact <</Type /Pagination /Subtype /Footer>> BDC", source);
      if (role === "decoration")
        return isMarked ? source.replace(MARK, "\n/Artifact BMC") : mark("/Artifact BMC", source);
      return role === "named" && !isMarked ? mark(`/Lbl <</MCID ${id}>> BDC`, source) : source;
    })
    .join("");
}

/** The mark at the beginning of a stretch. */
const MARK = /^\s*\/\S+\s*(?:<<.*?>>\s*BDC|BMC)/u;

function mark(opening: string, source: string): string {
  return `\n${opening}${source}\nEMC`;
}

/** The strings among the operands of an operator that shows text, which may also move it. */
const SHOWN = /\((?:[^\\()]|\\.)*\)|<[\dA-Fa-f\s]*>/gsu;

function operationsOf(content: string): Operation[] {
  const operations: Operation[] = [];
  let start = 0;
  for (const { 0: token, index } of content.matchAll(TOKEN)) {
    if (!OPERATOR.test(token)) continue;
    const end = index + token.length;
    operations.push({ name: token, source: content.slice(start, end) });
    start = end;
  }
  return operations;
}

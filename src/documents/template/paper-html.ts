import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { isReportSlot } from "../report/report-slot.ts";
import { addressesIn } from "./css-addresses.ts";

/** Something in a document's tree that has no place on paper: an element, one of its attributes, or an address in one. */
export interface ForeignHtml {
  readonly element: Element;
  /** The attribute, by the name that trees have for it. */
  readonly property?: string;
  /** What would be fetched, or followed to where nothing printed leads. */
  readonly address?: string;
}

/** Texts, lists, tables, pictures: what official documents are made of. */
const HTML = [
  ...["main", "section", "article", "header", "footer", "aside", "address", "div", "p", "br", "wbr", "hr", "pre"],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "figure", "figcaption"],
  ...["table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "img", "a", "data", "time"],
  ...["span", "strong", "em", "b", "i", "u", "s", "small", "sub", "sup", "mark", "q", "cite", "abbr", "dfn", "code"],
  ...["ruby", "rt", "rp", "del", "ins", "bdi", "bdo", "kbd", "samp", "var"],
];

/** Shapes, for a seal or a chart. */
const SVG = [
  ...["svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"],
  ...["linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker"],
];

const ELEMENTS = new Set([...HTML, ...SVG]);

/** What any element may say of itself. */
const GENERAL = [
  ...["className", "id", "title", "lang", "dir", "style", "role", "hidden"],
  ...["align", "vAlign", "width", "height", "border", "cellPadding", "cellSpacing", "noWrap", "bgColor", "color"],
];

const OF_TEXTS = ["colSpan", "rowSpan", "span", "scope", "headers", "abbr", "start", "reversed", "type", "value"];
const OF_PICTURES = ["src", "alt", "href", "dateTime", "cite"];

/** How shapes lie and look. */
const OF_SHAPES = [
  ...["xmlns", "viewBox", "preserveAspectRatio", "d", "points", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r"],
  ...["rx", "ry", "fx", "fy", "dx", "dy", "rotate", "transform", "opacity", "offset", "stopColor", "stopOpacity"],
  ...["fill", "fillOpacity", "fillRule", "stroke", "strokeWidth", "strokeOpacity", "strokeLineCap", "strokeLineJoin"],
  ...["strokeDashArray", "strokeDashOffset", "strokeMiterLimit", "clipPath", "clipRule", "mask", "markerStart"],
  ...["markerMid", "markerEnd", "markerWidth", "markerHeight", "refX", "refY", "orient", "gradientUnits"],
  ...["gradientTransform", "patternUnits", "patternTransform", "fontSize", "fontFamily", "fontWeight", "textAnchor"],
  ...["dominantBaseline", "textLength", "lengthAdjust"],
];

const ATTRIBUTES = new Set([...GENERAL, ...OF_TEXTS, ...OF_PICTURES, ...OF_SHAPES]);

/** Of the attributes allowed those that lead elsewhere, and where they may. */
const ADDRESSES = new Map([
  ["src", /^data:image\//iu],
  ["href", /^(?:#|https?:|mailto:)/iu],
  ["cite", /^(?:#|https?:)/iu],
]);

/** Whether an attribute leads somewhere or is read as a style, so that what stands in it can't be left to a department. */
export function isDelicate(property: string): boolean {
  return ADDRESSES.has(property) || property === "style" || OF_SHAPES.includes(property);
}

/**
 * What a tree has that isn't known to be harmless: a document that is handed in runs nothing, fetches nothing and asks for nothing.
 *
 * Why a list of what may be there: what a browser runs or fetches is more than anyone can list.
 *
 * @param isOpen whether an attribute's value can become anything, so that its address is none yet
 */
export function foreignIn(
  tree: Root,
  isOpen: (property: string, value: string) => boolean = () => false,
): ForeignHtml[] {
  const found: ForeignHtml[] = [];
  visit(tree, "element", (element) => {
    if (isReportSlot(element)) return;
    if (!ELEMENTS.has(element.tagName)) found.push({ element });
    else
      for (const [property, value] of Object.entries(element.properties))
        if (!isAllowed(property)) found.push({ element, property });
        else if (isOpen(property, String(value))) found.push({ element, property, address: "{{…}}" });
        else for (const address of addressesOf(property, String(value))) found.push({ element, property, address });
  });
  return found;
}

function isAllowed(property: string): boolean {
  return ATTRIBUTES.has(property) || /^(?:aria|data)[A-Z]/u.test(property);
}

/** The addresses in an attribute that lead where they may not. */
function addressesOf(property: string, value: string): string[] {
  const allowed = ADDRESSES.get(property);
  // Browsers pass over blanks and controls in an address.
  if (allowed) return allowed.test(value.replace(/[\p{Cc}\s]/gu, "")) ? [] : [value];
  return isDelicate(property) ? addressesIn(value).map(({ address }) => address) : [];
}

/** Elements that are there for what is fetched into them. */
const FETCHING = new Set(
  "link iframe frame object embed video audio source track image use feimage picture".split(" "),
);

/** Whether what has no place on paper is a matter of what is fetched. */
export function fetches({ element, property, address }: ForeignHtml): boolean {
  if (property === undefined) return FETCHING.has(element.tagName.toLowerCase());
  return address !== undefined
    ? property !== "href"
    : /src|background|poster|^xLinkHref$|^data$|ping|manifest/iu.test(property);
}

import type { PageSetup } from "../pack/form-pack.ts";

const SIZES: Readonly<Record<string, readonly [short: string, long: string]>> = {
  A4: ["210mm", "297mm"],
  A3: ["297mm", "420mm"],
};

/** The form's paper in the words of screen.css, which shows a sheet of it. */
export function paperOnScreen({ paper, margins }: PageSetup, landscape: boolean): string {
  const [short, long] = SIZES[paper] ?? [];
  if (!short) throw new Error(`no size for the paper ${paper}`);
  const edges = Object.entries(margins).map(([edge, width]) => `--margin-${edge}: ${width};`);
  return `:root { --paper-width: ${landscape ? long : short}; ${edges.join(" ")} }`;
}

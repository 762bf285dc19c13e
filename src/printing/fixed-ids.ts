/** How the browser names the cells of a table that others refer to as their heading. */
const ID = /(?<=\(node)\d{8}(?=\))/g;

/**
 * Numbers the headings' names anew, in place: 1, 2, 3 in the order they had, by which their index is sorted.
 *
 * The browser takes the numbers from a counter that also counts what it happened to do while loading, so that two prints of
 * one table differ now and then.
 */
export function fixIds(pdf: Uint8Array): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const found = [...bytes.toString("latin1").matchAll(ID)];
  const order = [...new Set(found.map(([id]) => id))].sort();
  const fresh = new Map(order.map((id, index) => [id, String(index + 1).padStart(8, "0")]));
  for (const { 0: id, index } of found) bytes.write(fresh.get(id) as string, index, "latin1");
}

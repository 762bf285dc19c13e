/** That something stands in the way of what is to be written; the message names it. */
export class InTheWayError extends Error {
  override readonly name = "InTheWayError";
}

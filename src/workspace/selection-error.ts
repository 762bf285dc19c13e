/** A choice of years and departments that doesn't fit the workspace; the message is for the person who typed it. */
export class SelectionError extends Error {}

/** A choice of years, departments or names that doesn't fit the workspace; the message is for the person who made it. */
export class SelectionError extends Error {}

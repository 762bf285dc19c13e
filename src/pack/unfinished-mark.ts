/** What marks a place of a pack that still has to be gone through. */
export const UNFINISHED = "（待改）";

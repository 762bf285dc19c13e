/** What is wrong and not yet mended, by case; a fault that is mended or new fails its test. */
export const KNOWN_FAULTS: Readonly<Record<string, readonly string[]>> = {
  // A label written downwards can't be cut in two, and runs out of its cell where few of its rows are on the page.
  "rows-of-forty-lines": [
    "rows-of-forty-lines/2023/qw-zuzhibu/score-sheet, page 2: in a cell left open, with 2 others: 及",
  ],
  "rows-taller-than-a-page": [
    "rows-taller-than-a-page/2023/qw-zuzhibu/score-sheet, page 2: in a cell left open, with 2 others: 及",
  ],
};

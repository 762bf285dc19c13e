/** What the program's end tells whoever called it. */
export const EXIT = {
  fine: 0,
  findings: 1,
  usage: 2,
  environment: 3,
  fault: 70,
  interrupted: 130,
  terminated: 143,
} as const;

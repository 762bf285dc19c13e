/** Of fewer digits two numbers differ in one by chance. */
const TELLING = 4;

/**
 * What a number has in common with those that a slip of typing makes of it: two numbers share one of these if they are alike but
 * for two neighbouring digits changed round, or for one digit of several.
 */
export function slipsOf(number: string): string[] {
  const digits = number.replace(/\D/gu, "");
  const places = Array.from(digits, (_, at) => at);
  const around = (at: number, width: number, middle: string) => digits.slice(0, at) + middle + digits.slice(at + width);
  const changedRound = places.slice(1).map((at) => {
    const pair = digits.slice(at - 1, at + 1);
    return around(at - 1, 2, `(${[...pair].sort().join("")})`);
  });
  return digits.length < TELLING ? changedRound : [...changedRound, ...places.map((at) => around(at, 1, "?"))];
}

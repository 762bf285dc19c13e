import type { StrangeCharacter } from "../../documents/fonts/strange-characters.ts";

/** Of places where the same character stands one. */
export function onePerCharacter<Each extends StrangeCharacter>(strange: readonly Each[]): Each[] {
  return [...new Map(strange.map((each) => [each.character, each])).values()];
}

/** A character with its code points, by which it can be looked up. */
export function withCodes({ character, codePoints }: StrangeCharacter): string {
  const codes = codePoints.map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`);
  return `“${character}”（${codes.join(" ")}）`;
}

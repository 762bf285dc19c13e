import missedWords from "#generated/checks/department/missed-words.yaml.js";
import { saysNothing } from "../../reading/unwritten.ts";

/** Words by which a result in words says that it was not reached, and those that turn them round where they stand before them. */
const MISSED = missedWords as { 没有做到: string[]; 反过来: string[] };

/** Whether a result in words says that its target was not reached; where the target has the same words, they mean something else. */
export function saysMissed(result: string, target: string): boolean {
  if (saysNothing(result)) return !saysNothing(target) && !MISSED.反过来.some((turn) => target.includes(turn));
  return MISSED.没有做到.some((word) => !target.includes(word) && says(result, word));
}

function says(text: string, word: string): boolean {
  const before = text.split(word).slice(0, -1);
  return before.some((part) => !MISSED.反过来.some((turn) => part.endsWith(turn)));
}

import words from "#generated/checks/department/unwanted.yaml.js";

const WORDS = words as { 不该有的事: string[]; 限定: string[] };

const THING = `(?:${WORDS.不该有的事.join("|")})`;
const NONE = "(?:无|零(?!容忍)|没有|不(?:发生|出现|产生|存在)|未(?:发生|出现)|杜绝|避免|防止)";
/** A clause that asks for there being none, before the thing or behind it. */
const BAN = new RegExp(
  `${NONE}[^，。；]{0,14}?${THING}|${THING}[^，。；]{0,6}?(?:为|是)?(?:${NONE}|(?<![\\d.])0[起件次例%])`,
  "u",
);
const UNWANTED = new RegExp(THING, "u");
const QUALIFIED = new RegExp(WORDS.限定.join("|"), "u");

const DENIED = /[未没无零不]|(?<![\d.])0(?![.\d])|杜绝|避免|防止/u;
const HAPPENED = "(?:发生|出现|接到|收到|受理|存在|造成|引发|导致|(?<![没所只具拥享含])有(?![效力序关所利偿待]))";
const COUNT = "[\\d一二两三四五六七八九十百几数多]+[余多]?(?:[起件次例宗人处个项笔]|[万亿]?元)";
/** A thing that has happened, or how many have, with nothing else said. */
const SAID = new RegExp(`${HAPPENED}[^，。；]{0,12}?${THING}|${THING}[^，。；]{0,4}?${COUNT}`, "u");
const COUNTED = new RegExp(`^(?:全年|本年|年内|当年|共|实际|有|计)*${HAPPENED}?了?${COUNT}$`, "u");

/** Whether there was, by its result, what a target says there must be none of: 零投诉, and 收到投诉2件. */
export function hasUnwanted(result: string, target: string): boolean {
  const ban = BAN.exec(target)?.[0];
  if (ban === undefined) return false;
  const narrow = QUALIFIED.exec(target)?.[0];
  if (narrow !== undefined && !result.includes(narrow)) return false;
  const thing = UNWANTED.exec(ban)?.[0] ?? "";
  const clauses = result.split(/[，。；！\s]/u).filter((clause) => !DENIED.test(clause));
  return clauses.some((clause) => COUNTED.test(clause) || (clause.includes(thing) && SAID.test(clause)));
}

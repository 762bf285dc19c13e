/**
 * Letters with their accents as one character each, as most keyboards type them and fonts have them; macOS and some PDFs give the
 * two apart. Chinese characters stay as they are: of some that are in names, normalizing makes others.
 */
export function joinAccents(text: string): string {
  return text.replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.normalize("NFC"));
}

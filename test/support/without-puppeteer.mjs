import { register } from "node:module";

// Loaded with --import before a program, this makes importing puppeteer an error: the proof that no browser can start.
const hooks = `export async function resolve(specifier, context, next) {
  if (specifier.startsWith("puppeteer")) throw new Error("puppeteer is not to be imported here");
  return next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

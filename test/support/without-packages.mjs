import { register } from "node:module";

// Loaded with --import before a program, this makes importing certain packages an error: the proof that it does without them.
// WITHOUT is a regular expression of their names.
const hooks = `const without = new RegExp(${JSON.stringify(process.env.WITHOUT)}, "u");
export async function resolve(specifier, context, next) {
  const isPackage = !/^(?:node:|file:|\\.|#)/u.test(specifier);
  if (isPackage && without.test(specifier)) throw new Error(specifier + " is not to be imported here");
  return next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

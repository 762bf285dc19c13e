import Handlebars from "handlebars";

/** As much text as blocks may put together: more than a file may have. */
const MOST_CHARACTERS = 2_000_000;

/** Blocks that go over lists within lists put together more than anyone prints. */
export class EndlessBlocks extends Error {}

/** `{{#each}}` with a bound to what all of them put together while a template is run once. */
export function boundedEach(): Handlebars.HelperDelegate {
  const each = Handlebars.helpers.each as Handlebars.HelperDelegate;
  let left = MOST_CHARACTERS;
  return function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    const fn: Handlebars.TemplateDelegate = (...args) => {
      const text = options.fn(...args);
      left -= text.length + 1;
      if (left < 0) throw new EndlessBlocks();
      return text;
    };
    return each.call(this, list, { ...options, fn });
  };
}

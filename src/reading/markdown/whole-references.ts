import type { Construct, Extension } from "micromark-util-types";

const [OPEN, CLOSE] = ["{", "}"].map((brace) => brace.charCodeAt(0)) as [number, number];

/** `{{…}}` on one line, as it stands: the underscores of `__甲__` are part of a name there, and no emphasis. */
const REFERENCE: Construct = {
  tokenize(effects, ok, nok) {
    let braces = 0;
    return open;

    function open(code: number | null) {
      if (code !== OPEN) return nok(code);
      if (braces === 0) effects.enter("data");
      effects.consume(code);
      braces += 1;
      return braces < 2 ? open : words;
    }

    function words(code: number | null) {
      // Below zero are line ends and what a Tab is read as.
      if (code === null || code < 0 || code === OPEN) return nok(code);
      effects.consume(code);
      return code === CLOSE ? close : words;
    }

    function close(code: number | null) {
      if (code !== CLOSE) return nok(code);
      effects.consume(code);
      effects.exit("data");
      return ok;
    }
  },
};

/**
 * What makes the report's parser leave references alone, and set them in bold: `实有**{{甲.乙}}**人` is bold although no word of
 * Markdown's may begin or end so with a mark, since what is printed there is none.
 */
export const WHOLE_REFERENCES: Extension = {
  text: { [OPEN]: REFERENCE },
  attentionMarkers: { null: [OPEN, CLOSE] },
};

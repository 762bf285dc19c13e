// What sticks out on paper, found in the page that is about to be printed: a script for the browser, and so no part of the rest.
(() => {
  /** In pixels; less than one is rounding. */
  const SLACK = 1;
  const MILLIMETRE = 96 / 25.4;
  /** In millimetres, upright. */
  const PAPERS = { a3: [297, 420], a4: [210, 297] };

  /** The @page rules that hold for whole kinds of pages: those of left and right ones only place their numbers. */
  function pageRules(rules) {
    return [...rules].flatMap((rule) => {
      if (rule instanceof CSSMediaRule) return matchMedia(rule.conditionText).matches ? pageRules(rule.cssRules) : [];
      return rule instanceof CSSPageRule && !rule.selectorText.includes(":") ? [rule] : [];
    });
  }

  /** How wide the type area of each kind of page is, by its name; that of pages without one comes first. */
  function typeWidths() {
    const said = new Map([["", {}]]);
    for (const { selectorText, style } of [...document.styleSheets].flatMap((sheet) => pageRules(sheet.cssRules))) {
      const own = said.get(selectorText) ?? {};
      for (const name of ["size", "margin-left", "margin-right"])
        if (style.getPropertyValue(name)) own[name] = style.getPropertyValue(name);
      said.set(selectorText, own);
    }
    return [...said].map(([name, own]) => [name, typeWidth({ ...said.get(""), ...own })]);
  }

  /** In pixels; NaN if the rules don't say it in a way understood here, and then nothing sticks out. */
  function typeWidth({ size = "", "margin-left": left = "", "margin-right": right = "" }) {
    const [first, ...others] = size.toLowerCase().split(" ");
    const paper = PAPERS[first]?.[others.includes("landscape") ? 1 : 0];
    return (paper === undefined ? pixels(first) : paper * MILLIMETRE) - pixels(left) - pixels(right);
  }

  function pixels(length) {
    return /^[\d.]+(?:mm|cm|in|pt|px)$/u.test(length) ? CSSNumericValue.parse(length).to("px").value : Number.NaN;
  }

  function ownPage(element) {
    const { page } = getComputedStyle(element);
    return page === "auto" ? "" : page;
  }

  /** All texts by the name of the pages that they are printed on. */
  function textsByPage() {
    const pages = new Map();
    const pageOf = (element) => {
      if (!element) return "";
      if (!pages.has(element)) pages.set(element, ownPage(element) || pageOf(element.parentElement));
      return pages.get(element);
    };
    const texts = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!/\S/u.test(text.data)) continue;
      const page = pageOf(text.parentElement);
      if (!texts.has(page)) texts.set(page, []);
      texts.get(page).push(text);
    }
    return texts;
  }

  /** By how much a box sticks out of the type area, or of the cell that it is in. */
  function excess({ left, right }, cell, width) {
    const own = cell?.getBoundingClientRect();
    return own ? Math.max(right - Math.min(own.right, width), own.left - left) : right - width;
  }

  /** What stands on the first line of a text that sticks out. */
  function wordsOut(text, isOut) {
    const range = document.createRange();
    let at = 0;
    const characters = [...text.data].map((character) => {
      range.setStart(text, at);
      at += character.length;
      range.setEnd(text, at);
      return { character, box: range.getBoundingClientRect() };
    });
    const first = characters.find(({ character, box }) => /\S/u.test(character) && isOut(box));
    const edge = getComputedStyle(text.parentElement).writingMode === "horizontal-tb" ? "top" : "left";
    const line = characters.filter(({ box }) => first && Math.abs(box[edge] - first.box[edge]) < SLACK);
    return line
      .map(({ character }) => character)
      .join("")
      .trim();
  }

  /** The id of the child of the body that a text stands in. */
  function partOf(text) {
    return text.parentElement.closest("body > *")?.id ?? "";
  }

  function findOn(width, texts) {
    const found = new Map();
    const tables = new Set();
    for (const text of texts) {
      const cell = text.parentElement.closest("th, td");
      const table = cell?.closest("table");
      const range = document.createRange();
      range.selectNodeContents(text);
      const isOut = (box) => excess(box, cell, width) > SLACK;
      if (tables.has(table) || ![...range.getClientRects()].some(isOut)) continue;
      const words = wordsOut(text, isOut);
      if (words === "") continue;
      const tableExcess = table ? excess(table.getBoundingClientRect(), undefined, width) : 0;
      // A table that is too wide is one thing, whatever of it sticks out.
      if (tableExcess > SLACK) tables.add(table);
      const place = tableExcess > SLACK ? "table" : cell ? "cell" : "page";
      const by = place === "table" ? tableExcess : excess(range.getBoundingClientRect(), cell, width);
      const part = partOf(text);
      found.set(`${part} ${words}`, { words, place, part, millimetres: by / MILLIMETRE });
    }
    return [...found.values()];
  }

  const { style } = document.documentElement;
  const texts = textsByPage();
  const found = typeWidths().flatMap(([page, width]) => {
    style.width = `${width}px`;
    return findOn(width, texts.get(page) ?? []);
  });
  style.width = "";
  return found;
})();

import { describe, expect, test } from "vitest";
import { completePackage } from "../../src/workspace/county-package.ts";

const read = (present?: string) => JSON.parse(completePackage(present)?.text ?? "null");

describe("a county's package.json", () => {
  test("that is complete stays, and nothing is added the second time", () => {
    const begun = completePackage(undefined)?.text;
    expect(completePackage(begun)).toEqual({ text: begun, added: [] });
  });

  test("keeps what is written otherwise, and what else there is", () => {
    const present = { private: false, engines: { node: ">=22" }, scripts: { check: "make" }, license: "MIT" };
    const whole = read(JSON.stringify(present));
    expect(whole).toMatchObject(present);
    expect(whole.scripts.build).toBe("jixiao build");
  });

  test("leaves it to npm install to name the program: by its name alone it may be somebody else's", () => {
    expect(read()).not.toHaveProperty("dependencies");
    const dependencies = { jixiao: "file:a.tgz" };
    expect(read(JSON.stringify({ dependencies }))).toMatchObject({ dependencies });
  });

  test("keeps a key that holds something unheard of", () => {
    expect(read('{ "scripts": "none" }').scripts).toBe("none");
  });

  test("names what it gained", () => {
    const added = completePackage('{ "dependencies": { "jixiao": "file:a.tgz" }, "scripts": { "build": "a" } }')?.added;
    expect(added).toContain("scripts.check");
    expect(added).not.toContain("scripts.build");
  });
});

import { expect, test, vi } from "vitest";
import { run } from "../../src/cli/run.ts";

test("a file of the program that is missing is no fault of the data nor of the program, and it is said how to get it back", async () => {
  const missing = Object.assign(new Error("Cannot find module '#fonts/x.ttf'"), { code: "MODULE_NOT_FOUND" });
  const stderr = { write: vi.fn(() => true) };
  const stdout = {
    write: () => {
      throw missing;
    },
  };
  const code = await run(["--version"], { cwd: ".", stdout, stderr, interrupted: new AbortController().signal });
  expect(code).toBe(3);
  expect(stderr.write).toHaveBeenCalledWith(
    "程序的文件不全：Cannot find module '#fonts/x.ttf'\n请重新安装程序（npm ci），或把程序重新解压一次。\n",
  );
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { programPackage } from "../../src/reading/program.ts";
import { newWorkspace, whyNoWorkspace } from "../../src/workspace/new-workspace.ts";
import { programFiles } from "../../src/workspace/written-files.ts";
import { readRecord, type WrittenRecord } from "../../src/workspace/written-record.ts";
import { examineWorkspace } from "../support/examine.ts";
import { filesIn } from "../support/folder-hashes.ts";
import { newWorkspace as copyOf, PROJECT } from "../support/workspace.ts";

/** A folder with some files in it, by their paths; it goes when the test ends. */
function folderWith(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const packageOf = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

describe("a county's repository begun in an empty folder", () => {
  test("has a sample department in which nothing is found wrong, and one thing is explained", async () => {
    const folder = folderWith();
    newWorkspace(folder, "npm");
    const { findings, departments } = await examineWorkspace(folder, { strict: true });
    expect(findings.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["GJ-06"]);
    expect(departments.map(({ name, evaluated }) => [name, evaluated?.sheet.grade])).toEqual([["青溪县水利局", "良"]]);
  });

  test("has all that npm and an editor want, under the names they want", () => {
    const folder = folderWith();
    const { made, leftAlone } = newWorkspace(folder, "npm");
    expect(leftAlone).toEqual([]);
    expect(filesIn(folder)).toEqual([...made, ".jixiao.json"].sort());
    for (const file of [
      ".gitignore",
      ".vscode/tasks.json",
      ".github/workflows/jixiao.yml",
      "schema/pack/year.schema.json",
    ])
      expect(made).toContain(file);
    expect(packageOf(folder)).toMatchObject({
      private: true,
      scripts: { check: "jixiao check", postupgrade: "jixiao upgrade" },
    });
  });

  test("remembers what the program wrote and will keep up to date", () => {
    const folder = folderWith();
    newWorkspace(folder, "npm");
    const { version, files } = readRecord(folder) as WrittenRecord;
    expect(version).toBe(programPackage().version);
    expect([...files.keys()].sort()).toEqual([...programFiles("npm").keys()].sort());
  });
});

describe("a county's repository that has its program from an archive", () => {
  const folder = () => {
    const begun = folderWith();
    newWorkspace(begun, "archive");
    return begun;
  };

  test("has nothing that npm or GitHub would run", () => {
    const begun = folder();
    expect(filesIn(begun)).not.toContain("package.json");
    expect(filesIn(begun).filter((file) => file.startsWith(".github"))).toEqual([]);
    for (const file of ["README.md", ".vscode/tasks.json"]) {
      const text = readFileSync(join(begun, file), "utf8").replace("那里写 `npm run check` 的", "");
      expect(text).not.toMatch(/npm|npx|node_modules\/jixiao|\.github|tgz/u);
    }
  });

  test("is told the same of the sample, with the commands that are there", () => {
    const readme = readFileSync(join(folder(), "README.md"), "utf8");
    expect(readme.match(/^##? .*$/gmu)).toEqual(["# 部门整体支出绩效自评材料", "## 从示例开始", "## 文件夹"]);
    expect(readme).toContain("`jixiao build`。");
  });

  test("has an editor that runs the program itself", () => {
    const text = readFileSync(join(folder(), ".vscode/tasks.json"), "utf8");
    const { tasks } = JSON.parse(text.replace(/^\s*\/\/.*$/gmu, ""));
    expect(tasks.map(({ command, args }: { command: string; args: string[] }) => [command, ...args])).toEqual([
      ["jixiao", "check"],
      ["jixiao", "build"],
    ]);
  });
});

describe("what is there already", () => {
  const NPM_LEFT = {
    "package.json": '{ "scripts": { "check": "echo" }, "dependencies": { "jixiao": "file:jixiao-0.3.0.tgz" } }',
    "package-lock.json": "{}",
    "node_modules/jixiao/package.json": "{}",
    "jixiao-0.3.0.tgz": "",
    "README.md": "# 本县\n",
    ".git/HEAD": "",
  };

  test("stays to the letter; a package.json gains what it lacks", () => {
    const folder = folderWith(NPM_LEFT);
    expect(whyNoWorkspace(folder)).toBeUndefined();
    const { leftAlone, added } = newWorkspace(folder, "npm");
    expect(leftAlone).toEqual(["README.md"]);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe("# 本县\n");
    expect(added).not.toContain("scripts.check");
    expect(packageOf(folder)).toMatchObject({
      scripts: { check: "echo", build: "jixiao build" },
      dependencies: { jixiao: "file:jixiao-0.3.0.tgz" },
    });
  });

  test.each<[what: string, files: Record<string, string>, says: string]>([
    ["anything else", { "决算.xlsx": "" }, "不是空的，里面有 决算.xlsx"],
    ["many things", { a: "", b: "", c: "", d: "" }, "a、b、c 等 4 项"],
    ["data without packs", { "data/2023/year.yaml": "" }, "不是空的，里面有 data"],
    ["a package.json that is none", { "package.json": "{" }, "不是有效的 JSON"],
    ["a package.json that is a list", { "package.json": "[]" }, "不是有效的 JSON"],
  ])("%s is a reason not to begin", (_, files, says) => {
    expect(whyNoWorkspace(folderWith(files))).toContain(says);
  });

  test("a workspace is none to begin in, and neither is a folder within one, be it there yet or not", () => {
    const root = copyOf();
    expect(whyNoWorkspace(root)).toContain("已经是一个仓库了");
    expect(whyNoWorkspace(join(root, "data"))).toContain(`在另一个仓库 ${root} 里面`);
    expect(whyNoWorkspace(join(root, "new", "county"))).toContain(`在另一个仓库 ${root} 里面`);
  });

  test("a file is no folder", () => {
    const folder = folderWith({ county: "" });
    expect(whyNoWorkspace(join(folder, "county"))).toContain("是文件");
  });
});

describe("a repository that can't be written whole", () => {
  /** A file where a folder should be, in a place that comes after others. */
  const OBSTACLE = { ".vscode": "" };

  test("leaves nothing, not even a folder, behind", () => {
    const folder = folderWith(OBSTACLE);
    expect(() => newWorkspace(folder, "npm")).toThrow("不能写");
    expect(readdirSync(folder)).toEqual([".vscode"]);
  });

  test("leaves what was there before as it was", () => {
    const folder = folderWith({ ...OBSTACLE, ".jixiao.json": "{}", ".github/CODEOWNERS": "" });
    mkdirSync(join(folder, ".jixiao"));
    expect(() => newWorkspace(folder, "npm")).toThrow("不能写");
    expect(filesIn(folder)).toEqual([".github/CODEOWNERS", ".jixiao.json", ".vscode"]);
    expect(readdirSync(join(folder, ".github"))).toEqual(["CODEOWNERS"]);
    expect(existsSync(join(folder, ".jixiao"))).toBe(true);
  });

  test("leaves the record that was there to the letter, be it replaced already", () => {
    const folder = folderWith({ ".jixiao.json": "{}", "package.json": "{}" });
    mkdirSync(join(folder, ".package.json.new"));
    expect(() => newWorkspace(folder, "npm")).toThrow("不能写 package.json");
    expect(readFileSync(join(folder, ".jixiao.json"), "utf8")).toBe("{}");
    expect(readFileSync(join(folder, "package.json"), "utf8")).toBe("{}");
  });

  test("doesn't leave the folder it was to be begun in, if that wasn't there", () => {
    const folder = folderWith({ county: "" });
    expect(() => newWorkspace(join(folder, "county", "below"), "npm")).toThrow("不能写");
    expect(readdirSync(folder)).toEqual(["county"]);
  });
});

describe("what a county's repository shares with this one", () => {
  const ours = (path: string) => readFileSync(join(PROJECT, path), "utf8");
  const theirs = (path: string) => String(programFiles("npm").get(path));
  const settings = (text: string) => JSON.parse(text.replace(/^\s*\/\/.*$/gmu, "")) as Record<string, unknown>;

  test.each([".github/workflows/jixiao.yml", ".vscode/tasks.json"])("%s is the same", (path) => {
    expect(theirs(path)).toBe(ours(path));
  });

  test("the editor's settings are the same but for what programmers need", () => {
    const [our, their] = [settings(ours(".vscode/settings.json")), settings(theirs(".vscode/settings.json"))];
    const { "files.exclude": _, "[typescript]": __, "[json]": ___, ...shared } = our;
    expect(their).toEqual(shared);
  });

  test("the editor knows what a department fills in, whatever the year", () => {
    const schemas = settings(theirs(".vscode/settings.json"))["yaml.schemas"] as Record<string, string>;
    const isMatch = (pattern: string, file: string) =>
      new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`, "u").test(file);
    for (const name of ["department", "figures", "indicators", "evidence", "notes"])
      expect(
        Object.entries(schemas).flatMap(([schema, pattern]) =>
          isMatch(pattern, `data/2031/shuiliju/${name}.yaml`) ? [schema] : [],
        ),
      ).toEqual([`./schema/datonghu-2023/${name}.schema.json`]);
  });

  test("the editor's extensions are those of ours that clerks need", () => {
    const recommended = (text: string) => settings(text).recommendations as string[];
    const [our, their] = [ours, theirs].map((read) => recommended(read(".vscode/extensions.json")));
    expect(our).toEqual([...(their ?? []), "biomejs.biome"]);
  });
});

import { withoutNpm } from "./supply.ts";
import type { Files } from "./write-folder.ts";

/** From here on the repository's README says the same to everybody. */
const SHARED_PART = "\n## 从示例开始";

/** What the program writes where npm has nothing to do: no command of npm's, and nothing that runs on GitHub. */
export function offlineFiles(files: Files, beginningOfReadme: string): Files {
  return new Map(
    [...files]
      .filter(([path]) => !path.startsWith(".github/"))
      .map(([path, content]) => {
        if (path === "README.md") return [path, readme(String(content), beginningOfReadme)];
        return [path, path === ".vscode/tasks.json" ? tasks(String(content)) : content];
      }),
  );
}

function readme(text: string, beginning: string): string {
  const shared = text.slice(text.indexOf(SHARED_PART) + 1);
  return beginning + withoutNpm(shared).replace("、`.github/workflows/jixiao.yml`", "").replace("、`jixiao-*.tgz`", "");
}

function tasks(text: string): string {
  return withoutNpm(text).replace(/"command": "npm",(\s*)"args": \["run", /gu, '"command": "jixiao",$1"args": [');
}

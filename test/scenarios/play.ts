import { join } from "node:path";
import { parse } from "yaml";
import { programPackage } from "../../src/reading/program.ts";
import { applyEdit, type Edit } from "../support/edit.ts";
import { filesIn, hashesIn } from "../support/folder-hashes.ts";
import { type Run, runJixiao } from "../support/run-jixiao.ts";
import { spawnJixiao } from "../support/spawn-jixiao.ts";
import { readScenario } from "./scenario.ts";

/** Plays a scenario in a workspace and gives it back as it should be written: each command followed by what it printed. */
export async function play(text: string, root: string): Promise<string> {
  const environment: Record<string, string> = {};
  const remembered = new Map<string, Map<string, string>>();
  const played: string[] = [];
  let answers: readonly string[] | undefined;
  for (const action of readScenario(text)) {
    played.push(action.line);
    if (action.kind === "edit") applyEdit(root, parse(action.edit) as Edit);
    if (action.kind === "set") environment[action.name] = action.value.replace("{support}", SUPPORT);
    if (action.kind === "answer") answers = action.answers;
    if (action.kind !== "command") continue;
    const [program = "", ...args] = action.words;
    if (program === "jixiao") {
      const { output, complaint, exitCode } = await runIn(root, args, environment, answers);
      answers = undefined;
      played.push(
        ...linesOf(mask(output, root)),
        ...linesOf(mask(complaint, root)).map((line) => `! ${line}`),
        `[退出码 ${exitCode}]`,
      );
      continue;
    }
    const [folder = ""] = args;
    const say = OWN_COMMANDS[program];
    if (!say) throw new Error(`a scenario has no command ${program}`);
    played.push(...say(join(root, folder), remembered), "[退出码 0]");
  }
  return played.join("\n");
}

/** In this process, unless the scenario has set something that only a process of its own can be given. */
function runIn(
  root: string,
  args: readonly string[],
  environment: Record<string, string>,
  answers: readonly string[] | undefined,
): Promise<Run> {
  return Object.keys(environment).length > 0 ? spawnJixiao(root, args, environment) : runJixiao(root, args, answers);
}

const SUPPORT = join(import.meta.dirname, "..", "support");

/** What a scenario can do itself: list a folder's files, remember them, and say which are no longer as they were. */
const OWN_COMMANDS: Record<string, (folder: string, remembered: Map<string, Map<string, string>>) => string[]> = {
  列出: (folder) => filesIn(folder),
  记住: (folder, remembered) => {
    remembered.set(folder, hashesIn(folder));
    return [];
  },
  比较: (folder, remembered) => {
    const [former, now] = [remembered.get(folder) ?? new Map(), hashesIn(folder)];
    const changed = [...new Set([...former.keys(), ...now.keys()])].filter(
      (file) => former.get(file) !== now.get(file),
    );
    return changed.length > 0 ? changed.map((file) => `变了 ${file}`) : ["一字节不差"];
  },
};

/** Times, sizes and where the workspace lies differ from run to run and from machine to machine; the version from one to the next. */
function mask(text: string, root: string): string {
  return text
    .replaceAll(root, "（工作区）")
    .replaceAll(`${programPackage().version} 版`, "… 版")
    .replace(/^ {2}… 已处理 .*\n/gmu, "")
    .replace(/\d+ 毫秒/gu, "… 毫秒")
    .replace(/用时 [\d.]+ 秒/gu, "用时 … 秒")
    .replace(/\d+ KB/gu, "… KB");
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/u, "").split("\n");
}

import type { FigureKeeper } from "../../build/figure-keeper.ts";
import type { Proposal, ProposedFigure } from "../../build/propose-links.ts";
import { visible } from "../../reading/visible.ts";
import type { Rewriting } from "../../workspace/rewriting.ts";
import type { TextStream } from "../io.ts";
import { askNewFigure } from "./ask-new-figure.ts";
import type { LineReader } from "./line-reader.ts";
import { showFigures, showProposal } from "./show-proposal.ts";

/** What a conversation goes by. */
export interface Conversation {
  readonly lines: LineReader;
  readonly stdout: TextStream;
  readonly keeper: FigureKeeper | undefined;
}

const MENU =
  "  是（y）写成第 1 个；否（n）或回车 不改；序号 写成那一个；几个字 另找数据；新（+）填进 figures.yaml；全部（a）有把握的都写；退出（q）\n";

/** What is typed for each answer. */
const YES = ["y", "是"];
const NO = ["", "n", "否"];
const NEW = ["+", "新"];
const ALL = ["a", "全部"];
const QUIT = ["q", "退出"];

/**
 * Asks about one number after the other what it is; each answer is handed to `accept` at once, so that whatever stops the
 * conversation loses none. `全部` takes all at once that are sure. True if there is to be no more asking.
 */
export async function askLinks(
  proposals: readonly Proposal[],
  conversation: Conversation,
  accept: (rewriting: Rewriting) => void,
): Promise<boolean> {
  const { stdout } = conversation;
  const written = new Set<Proposal>();
  const write = (proposal: Proposal, { reference }: Pick<ProposedFigure, "reference">) => {
    written.add(proposal);
    accept(rewritingOf(proposal, reference));
  };
  for (const [index, proposal] of proposals.entries()) {
    if (written.has(proposal)) continue;
    stdout.write(`\n${index + 1}/${proposals.length} ${showProposal(proposal)}${index === 0 ? MENU : ""}`);
    let answer = await askOne(proposal, conversation);
    while (answer === "all") {
      const rest = proposals.slice(index).filter((each) => !written.has(each));
      for (const each of rest) {
        const sure = sureOf(each);
        if (sure) write(each, sure);
      }
      answer = written.has(proposal) ? "none" : await askOne(proposal, conversation);
    }
    if (answer === "quit") return true;
    if (answer !== "none") write(proposal, answer);
  }
  return false;
}

function sureOf({ candidates }: Proposal): ProposedFigure | undefined {
  return candidates.find((each) => each.sure);
}

function rewritingOf({ source, range, within }: Proposal, fresh: string): Rewriting {
  return { source, range, ...(within ? { within } : {}), fresh };
}

type Answer = "quit" | "all" | "none" | Pick<ProposedFigure, "reference">;

async function askOne(proposal: Proposal, conversation: Conversation): Promise<Answer> {
  const { lines, stdout, keeper } = conversation;
  let offered = proposal.candidates;
  for (;;) {
    stdout.write("  怎样改？（y/n/序号/几个字/+/a/q） ");
    const typed = (await lines.next())?.trim();
    const answer = typed?.toLowerCase();
    if (typed === undefined || answer === undefined || QUIT.includes(answer)) return "quit";
    if (ALL.includes(answer)) return "all";
    if (NO.includes(answer)) return "none";
    const number = YES.includes(answer) ? "1" : answer;
    if (/^\d{1,2}$/u.test(number)) {
      const chosen = offered[Number(number) - 1];
      if (chosen) return chosen;
      stdout.write(offered.length > 0 ? `  没有第 ${number} 个\n` : "  还没有可选的数据：写几个字另找，或者回车不改\n");
    } else if (NEW.includes(answer)) {
      const reference = keeper ? await askNewFigure(proposal, keeper, conversation) : undefined;
      if (reference !== undefined) return { reference };
      if (!keeper) stdout.write("  这个表样没有可以自拟名称的地方\n");
    } else {
      const found = proposal.search(typed.split(/\s+/u));
      if (found.length > 0) offered = found;
      const none = `  名称里有“${visible(typed)}”、单位也合的数据，没有找到\n`;
      stdout.write(found.length > 0 ? `${showFigures(found).join("\n")}\n` : none);
    }
  }
}

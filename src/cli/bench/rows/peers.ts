import { delimiter, join } from "node:path";
import { SUBMISSION } from "../../../pack/load-pack-file.ts";
import { thisHost } from "../../../printing/host.ts";
import { browserThere, type FileToPrint, filesToPrint } from "../bare-script.ts";
import { inTurn } from "../measure.ts";
import { PEERS, type Peer, runPeer } from "../peers.ts";
import { printRatio, printTime, type Row } from "../table.ts";
import type { Measurement, Workbench } from "../workbench.ts";

const ROUNDS = { rounds: 3, patience: 120_000 };

/** Building one department from nothing, against other programs that make PDFs of its four documents, where the machine has them. */
export const peers: Measurement = {
  title: "别的程序",
  measure: async (bench) => {
    const documents = (await filesToPrint(bench, 1)).filter(({ name }) => name !== SUBMISSION);
    const rows: Row[] = [];
    for (const peer of PEERS) rows.push(await comparedWith(peer, documents, bench));
    return rows;
  },
};

async function comparedWith(peer: Peer, documents: readonly FileToPrint[], bench: Workbench): Promise<Row> {
  const { name, usage } = peer;
  const what = `一个单位从头出表，比 ${name} 只印各份材料`;
  const row = { what, commands: ["jixiao build", usage], ours: "", ratio: "" };
  const executable = await findOnPath(peer.commands);
  if (!executable) return { ...row, other: `${name} 没有装` };
  const calls = peer.prepare(documents, bench.folder(name), (await browserThere()).executable);
  try {
    const theirs = async () => {
      const milliseconds = await runPeer(executable, calls);
      bench.tell(`${name}：${Math.round(milliseconds)} 毫秒`);
      return milliseconds;
    };
    const times = await inTurn({ theirs, ours: async () => (await bench.buildCold(1)).milliseconds }, ROUNDS);
    return {
      ...row,
      ours: printTime(times.ours),
      other: `${name} ${printTime(times.theirs)}`,
      ratio: printRatio(times.ours, times.theirs),
    };
  } catch (error) {
    bench.tell((error as Error).message);
    return { ...row, other: `${name} 运行不成` };
  }
}

/** The first of some programs that the machine has. */
async function findOnPath(commands: readonly string[]): Promise<string | undefined> {
  const ending = thisHost.platform === "win32" ? ".exe" : "";
  const folders = (thisHost.environment.PATH ?? "").split(delimiter).filter(Boolean);
  for (const path of commands.flatMap((command) => folders.map((folder) => join(folder, command + ending))))
    if ((await thisHost.inspect(path))?.runnable) return path;
  return undefined;
}

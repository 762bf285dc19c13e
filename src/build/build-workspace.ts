import { hasErrors, type ReportedFinding } from "../checks/reported-finding.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { isAmongSources } from "../workspace/present.ts";
import { restoreFolder } from "../workspace/replace-folder.ts";
import { SelectionError } from "../workspace/selection-error.ts";
import type { Selection } from "../workspace/workspace.ts";
import { ahead } from "./ahead.ts";
import { type DepartmentBuild, folderFor } from "./department-build.ts";
import { findInFonts } from "./examine-workspace.ts";
import { Interruption } from "./interruption.ts";
import type { Maker } from "./maker.ts";
import { orEnvironmentError } from "./or-environment-error.ts";
import type { Progress } from "./progress.ts";
import { recallBuild } from "./recall-build.ts";
import type { Run } from "./run.ts";
import { selectPlaces } from "./select-places.ts";

/** Who is told how a build goes on while it goes on. */
export interface BuildWatcher {
  /** What is wrong with fonts, years and folders, and how many departments there are to build. */
  readonly begins: (findings: readonly ReportedFinding[], departments: number) => void;
  /** That a department is worked on: where something of it has changed. */
  readonly works: (place: DepartmentPlace) => Progress;
  /** In the order of the departments. */
  readonly ends: (built: DepartmentBuild) => void;
}

/**
 * Checks each department and, where nothing is wrong, writes its documents; one's errors don't stop the next.
 *
 * Throws SelectionError, and EnvironmentError where the machine can't print or write.
 *
 * @param out the folder to write to, absolute
 * @param openMaker opens what makes the documents of so many departments
 * @returns whether everything that was asked for has been made; nothing is if the workspace's own fonts are wrong: printed in others, the
 * documents would look handed in by someone else
 */
export async function buildWorkspace(
  selection: Selection,
  out: string,
  run: Run,
  openMaker: (departments: number) => Promise<Maker>,
  watcher: BuildWatcher,
): Promise<boolean> {
  const { places, findings: ofFolders } = await selectPlaces(selection, run);
  refuseSources(run.root, out, places);
  const ofFonts = await findInFonts(run);
  const findings = [...ofFonts, ...ofFolders];
  watcher.begins(findings, places.length);
  if (hasErrors(ofFonts)) return false;
  let isComplete = !hasErrors(findings);
  const maker = await openMaker(places.length);
  try {
    const builds = ahead(places, 2 * maker.places, (place) =>
      stoppable(buildOne(place, out, run, maker, watcher), place, run),
    );
    for await (const built of builds) {
      if (built.outcome === "failed") isComplete = false;
      watcher.ends(built);
    }
  } finally {
    await maker.close();
  }
  return isComplete;
}

/** A department's build, or that it was stopped, which says what is left undone. */
function stoppable(
  building: Promise<DepartmentBuild>,
  { year, id }: DepartmentPlace,
  run: Run,
): Promise<DepartmentBuild> {
  return run.orStopped(building).catch((reason: unknown) => {
    if (!(reason instanceof Interruption)) throw reason;
    throw new Interruption(reason.signal, `从 ${year}/${id} 起没有出完，没出的还是原来的表`);
  });
}

function refuseSources(root: string, out: string, places: readonly DepartmentPlace[]): void {
  if (places.some((place) => isAmongSources(root, folderFor(place, out))))
    throw new SelectionError(`不能输出到 ${out}：会换掉 data、schema、templates 里的文件；换一个文件夹`);
}

async function buildOne(
  place: DepartmentPlace,
  out: string,
  run: Run,
  maker: Maker,
  watcher: BuildWatcher,
): Promise<DepartmentBuild> {
  // What an earlier build was stopped at is put right before anything is looked at.
  await run.pause();
  const folder = folderFor(place, out);
  await orEnvironmentError(folder, () => restoreFolder(folder, run.pause));
  const known = await recallBuild(place, out, run, maker.browser);
  return known ?? maker.make(place, watcher.works(place));
}

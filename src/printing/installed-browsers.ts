import { posix, win32 } from "node:path";
import type { Host } from "./host.ts";

/** Where Chrome, Edge and Chromium are usually installed on this kind of machine, in the order they are tried. */
export function installedBrowserPaths(host: Host): string[] {
  switch (host.platform) {
    case "win32":
      return windowsPaths(host.environment);
    case "darwin":
      return macPaths(host.home);
    default:
      return unixPaths(host.environment);
  }
}

// `chromium-browser` is left out: on Ubuntu it is a script that only advertises the snap.
const UNIX_BROWSERS = [
  { commands: ["google-chrome-stable", "google-chrome"], path: "/opt/google/chrome/chrome" },
  { commands: ["microsoft-edge-stable", "microsoft-edge"], path: "/opt/microsoft/msedge/msedge" },
  { commands: ["chromium"], path: "/usr/lib/chromium/chromium" },
];

function unixPaths(environment: Host["environment"]): string[] {
  const folders = (environment.PATH ?? "").split(":").filter((folder) => posix.isAbsolute(folder));
  return UNIX_BROWSERS.flatMap(({ commands, path }) => [
    ...commands.flatMap((command) => folders.map((folder) => posix.join(folder, command))),
    path,
  ]);
}

function macPaths(home: string): string[] {
  return ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
    ["/Applications", posix.join(home, "Applications")].map((folder) =>
      posix.join(folder, `${name}.app`, "Contents", "MacOS", name),
    ),
  );
}

function windowsPaths(environment: Host["environment"]): string[] {
  const folders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
  return ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"]
    .concat("Chromium\\Application\\chrome.exe")
    .flatMap((path) => folders.map((folder) => win32.join(folder, path)));
}

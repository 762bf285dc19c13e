import type { Host } from "./host.ts";

/** Whether the browser can lock its own processes up: Chrome refuses to as root, and containers forbid it. */
export async function canSandbox(host: Host): Promise<boolean> {
  return host.userId !== 0 && !(await isContainer(host));
}

async function isContainer({ environment, inspect }: Host): Promise<boolean> {
  if (environment.container || environment.KUBERNETES_SERVICE_HOST) return true;
  return Boolean((await inspect("/.dockerenv")) ?? (await inspect("/run/.containerenv")));
}

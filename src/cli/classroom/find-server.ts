import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { MessageKey } from "../../i18n/catalogue";

/** What of the world outside says where programs are. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

/** Where packages put it, whether or not the terminal looks there. */
const usual: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ["/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin", "/snap/bin"],
  darwin: ["/opt/homebrew/bin", "/usr/local/bin"],
};

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of nats-server: NATS_SERVER where it is set, else what PATH or the packages have. */
export function findServer({ platform, env }: Surroundings): string | undefined {
  if (env.NATS_SERVER) return isProgram(env.NATS_SERVER) ? env.NATS_SERVER : undefined;
  const name = platform === "win32" ? "nats-server.exe" : "nats-server";
  const folders = [...(env.PATH ?? env.Path ?? "").split(delimiter), ...(usual[platform] ?? [])];
  return folders
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, name))
    .find(isProgram);
}

/** How nats-server is installed on a system, as the key of a message. */
export function howToInstall(
  platform: NodeJS.Platform,
  hasApt = existsSync("/usr/bin/apt-get"),
): MessageKey {
  if (platform === "darwin") return "room-server.install.mac";
  if (platform === "win32") return "room-server.install.windows";
  return platform === "linux" && hasApt
    ? "room-server.install.debian"
    : "room-server.install.other";
}

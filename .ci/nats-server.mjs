// @ts-check
import { canInstall, installPackage } from "./browser.mjs";

/** The path of nats-server as `npm run classroom` finds it; undefined where there is none. */
async function find() {
  const { register } = await import("tsx/esm/api");
  register();
  const { findServer } = await import("../src/cli/classroom/find-server");
  return findServer({ platform: process.platform, env: process.env });
}

/**
 * The server that the tests of the live room need. As root on Debian or Ubuntu a missing one is
 * installed; elsewhere a line says that those tests are not run, and why.
 * @returns {Promise<string | undefined>}
 */
export async function natsServerForTests() {
  if (!(await find()) && canInstall()) installPackage("nats-server");
  const path = await find();
  if (!path) {
    console.error(
      "The tests of the live room are not run: they need nats-server, and it was not found. Install it " +
        "(on Debian or Ubuntu: sudo apt-get install nats-server), or set NATS_SERVER to its program file.",
    );
  }
  return path;
}

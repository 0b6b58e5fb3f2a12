// @ts-check
import { readdir, readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { embedName } from "./embed-page.mjs";
import { sha256 } from "./sha256.mjs";

const source = fileURLToPath(new URL("../src/workers/service-worker.ts", import.meta.url));

/** The name under which pages ask for the worker. */
const workerName = "service-worker.js";

/** What nobody needs without a network: the worker itself, and the page for frames elsewhere. */
const notKept = [workerName, embedName];

/**
 * Every file of a built folder, as Workbox lists them: what carries a hash in its name has no
 * revision, the rest is told apart by its content.
 * @param {string} folder
 * @returns {Promise<{ url: string, revision: string | null }[]>} sorted by address
 */
export async function everyFileOf(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const urls = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join("/"))
    .filter((url) => !notKept.includes(url));
  return Promise.all(
    urls.sort().map(async (url) => ({
      url,
      revision: url.startsWith("assets/") ? null : sha256(await readFile(join(folder, url))),
    })),
  );
}

/**
 * Builds the service worker beside the site, with the list of the files that it keeps.
 * @returns {import("vite").Plugin}
 */
export function serviceWorker() {
  let folder = "";
  return {
    name: "service-worker",
    apply: "build",
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    async writeBundle() {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        define: {
          everyFile: JSON.stringify(await everyFileOf(folder)),
          "process.env.NODE_ENV": '"production"',
        },
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: "es2022",
          lib: { entry: source, formats: ["iife"], name: "worker", fileName: () => workerName },
        },
      });
    },
  };
}

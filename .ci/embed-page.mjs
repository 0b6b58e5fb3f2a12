// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { portablePolicy, withPolicy } from "./content-policy.mjs";

/** The page that shows one assessment in a frame of another page. */
export const embedName = "embed.html";

const source = fileURLToPath(new URL("../src/app/", import.meta.url));

/** The messages that the page says, by their keys. */
const said = [
  /^(?:ui|units)\./,
  /^app\.(?:name|problem|expected|assessment|evidence-waits)\b/,
  /^app\.(?:language\.unreviewed|loading)$/,
  /^share\.(?:embedded|problem|marked)\b/,
  /^(?:checks|coherence)\.[^.]+\.title$/,
  /^fields\.serves\./,
  /^evidence\.(?:line|coded-factor)\./,
  /^report\.heading\.coherence$/,
];

/**
 * Of a catalogue what the page says.
 * @param {Record<string, string>} messages
 */
export function saidInFrame(messages) {
  return Object.fromEntries(
    Object.entries(messages).filter(([key]) => said.some((pattern) => pattern.test(key))),
  );
}

/**
 * Leaves out of every catalogue what the page never says.
 * @returns {import("vite").Plugin}
 */
function fewMessages() {
  return {
    name: "few-messages",
    enforce: "pre",
    async load(id) {
      if (!/\/i18n\/messages\/\w+\/[\w-]+\.json$/.test(id)) return null;
      return JSON.stringify(saidInFrame(JSON.parse(await readFile(id, "utf8"))));
    },
  };
}

/**
 * Builds the page for frames beside the site: one file that asks for nothing, so that it runs in a
 * sandbox with no origin of its own, closed by a policy that lets it ask nobody.
 * @returns {import("vite").Plugin}
 */
export function embedPage() {
  let folder = "";
  return {
    name: "embed-page",
    apply: "build",
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    async writeBundle() {
      await build({
        configFile: false,
        root: source,
        base: "./",
        publicDir: false,
        logLevel: "warn",
        plugins: [react(), fewMessages(), viteSingleFile()],
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: "es2022",
          chunkSizeWarningLimit: 3000,
          rolldownOptions: { input: join(source, embedName) },
        },
      });
      const built = join(folder, embedName);
      const html = await readFile(built, "utf8");
      await writeFile(built, withPolicy(html, portablePolicy(html)));
    },
  };
}

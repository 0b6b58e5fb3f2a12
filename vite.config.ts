import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { viteSingleFile } from "vite-plugin-singlefile";
import { defineConfig } from "vitest/config";
import { chunkNames } from "./.ci/chunks.mjs";
import { compileAhead } from "./.ci/compile-ahead.mjs";
import { contentPolicy } from "./.ci/content-policy.mjs";
import { embedPage } from "./.ci/embed-page.mjs";
import { portableFile } from "./.ci/portable-file.mjs";
import { preloadMain } from "./.ci/preload-main.mjs";
import { roomPage } from "./.ci/room-page.mjs";
import { serviceWorker } from "./.ci/service-worker.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** jsPDF reaches for these only when asked to draw HTML or SVG, which the report never does. */
const unusedByThePdf = ["html2canvas", "canvg", "dompurify", "core-js"];

/** The rooms whose tests leave nothing behind: those that compute, and those that draw. */
const leavesNothing = [
  ..."domain engine evidence precedents planning alternatives classroom importing drafting i18n report".split(
    " ",
  ),
  ..."ui *-view features cli".split(" "),
].map((room) => `src/${room}/**/*`);

const site = [
  compileAhead(),
  preloadMain(),
  contentPolicy(),
  roomPage(),
  embedPage(),
  serviceWorker(),
];
const portable = [viteSingleFile(), portableFile()];

export default defineConfig(({ mode }) => {
  const isPortable = mode === "portable";
  const isDeep = mode === "deep";
  // What needs a nats-server: a stage of its own, since not every machine has one.
  const isLive = mode === "live";
  const isTest = mode === "test" || isDeep || isLive;
  const include = isDeep
    ? ["src/**/*.{test,deep}.{ts,tsx}", ".ci/**/*.deep.ts"]
    : ["{src,.ci}/**/*.test.{ts,tsx}"];
  return {
    root: isTest ? here(".") : here("src/app"),
    base: "./",
    publicDir: isPortable ? false : here("public"),
    cacheDir: here("node_modules/.vite"),
    plugins: [react(), ...(isPortable ? portable : site)],
    resolve: {
      alias: [
        ...unusedByThePdf.map((name) => ({
          find: new RegExp(`^${name}(/.*)?$`),
          replacement: here(".ci/empty-module.mjs"),
        })),
        { find: /^fflate$/, replacement: here(".ci/zip-at-once.mjs") },
      ],
    },
    build: {
      outDir: isPortable ? here("dist-portable") : here("dist"),
      emptyOutDir: true,
      target: "es2022",
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        // The English words of the recovery page are in the first script on purpose, for a day on
        // which nothing more can be fetched; the catalogue of all words names their file besides.
        checks: { ineffectiveDynamicImport: false },
        ...(!isPortable && { output: { codeSplitting: chunkNames(here("src")) } }),
      },
      // What is bundled, and under which licence: a page of the site that anybody can open.
      license: { fileName: "licences.md" },
    },
    worker: { format: "es" as const },
    test: {
      environment: "node",
      // What leaves nothing behind shares its workers; the rest has one a file.
      projects: isLive
        ? [
            {
              extends: true,
              test: { name: "live room", include: ["src/cli/classroom/**/*.live.ts"] },
            },
          ]
        : [
            {
              extends: true,
              test: { name: "rooms", include, exclude: leavesNothing.map((files) => `${files}.*`) },
            },
            {
              extends: true,
              test: {
                name: "rooms that leave nothing",
                include: leavesNothing.map(
                  (files) => `${files}.${isDeep ? "{test,deep}" : "test"}.{ts,tsx}`,
                ),
                isolate: false,
              },
            },
          ],
      maxWorkers: 2,
      setupFiles: isDeep ? [here(".ci/deep-setup.ts")] : [],
      testTimeout: isDeep ? 1_200_000 : 20_000,
      // What is made once for several tests, such as a PDF, may take as long as a test on a busy machine.
      hookTimeout: isDeep ? 1_200_000 : 20_000,
      passWithNoTests: true,
    },
  };
});

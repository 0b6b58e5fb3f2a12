import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { root } from "../install.mjs";
import type { compare } from "./compare";

let comparison: ReturnType<typeof compare> | undefined;

/** The comparison, run once for all figures, in the form in which the product is built. */
export async function builtComparison(): ReturnType<typeof compare> {
  comparison ??= run();
  return comparison;
}

async function run(): ReturnType<typeof compare> {
  const folder = join(root, "node_modules", ".cache", "bench");
  await build({
    configFile: false,
    root,
    logLevel: "error",
    build: { ssr: join(root, ".ci", "rival", "compare.ts"), outDir: folder, emptyOutDir: true },
  });
  const module = await import(pathToFileURL(join(folder, "compare.js")).href);
  return (module as { compare: typeof compare }).compare();
}

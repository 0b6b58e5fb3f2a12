import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { root } from "../install.mjs";
import type { compare } from "./compare";
import type { comparePdf } from "./pdf/compare-pdf";

let comparison: ReturnType<typeof compare> | undefined;
let pdfComparison: ReturnType<typeof comparePdf> | undefined;

/** The comparison, run once for all figures, in the form in which the product is built. */
export function builtComparison(): ReturnType<typeof compare> {
  comparison ??= built<{ compare: typeof compare }>("compare.ts").then(({ compare }) => compare());
  return comparison;
}

/** The same for PDFs. */
export function builtPdfComparison(): ReturnType<typeof comparePdf> {
  pdfComparison ??= built<{ comparePdf: typeof comparePdf }>("pdf/compare-pdf.ts").then(
    ({ comparePdf }) => comparePdf(),
  );
  return pdfComparison;
}

/** A file of this folder, bundled as the product is and loaded. */
async function built<M>(file: string): Promise<M> {
  const name = file.replace(/^.*\/|\.ts$/g, "");
  const folder = join(root, "node_modules", ".cache", "bench", name);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "error",
    build: { ssr: join(root, ".ci", "rival", file), outDir: folder, emptyOutDir: true },
  });
  return import(pathToFileURL(join(folder, `${name}.js`)).href);
}

// @ts-check
import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { portablePolicy, withPolicy } from "./content-policy.mjs";

const icon = fileURLToPath(new URL("../src/app/icon.svg", import.meta.url));

/**
 * Puts the icon into the portable page, leaves out what only a site has, closes the page to
 * everything outside it, and gives the file the name under which people find it.
 * @returns {import("vite").Plugin}
 */
export function portableFile() {
  let folder = "";
  return {
    name: "portable-file",
    apply: "build",
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const drawing = await readFile(icon, "base64");
        return html
          .replace("./icon.svg", `data:image/svg+xml;base64,${drawing}`)
          .replaceAll(/ *<link rel="(?:manifest|apple-touch-icon)"[^>]*>\n/g, "");
      },
    },
    async closeBundle() {
      const built = join(folder, "index.html");
      const html = await readFile(built, "utf8");
      await writeFile(join(folder, "mandate-wizard.html"), withPolicy(html, portablePolicy(html)));
      await rm(built);
    },
  };
}

// @ts-check
import { readFile, rename } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** @param {string} path */
const from = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Puts the icon into the portable page, and gives the file the name under which people find it.
 * @returns {import("vite").Plugin}
 */
export function portableFile() {
  return {
    name: "portable-file",
    apply: "build",
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const icon = await readFile(from("../src/app/icon.svg"), "base64");
        return html.replace("./icon.svg", `data:image/svg+xml;base64,${icon}`);
      },
    },
    closeBundle: () =>
      rename(from("../dist-portable/index.html"), from("../dist-portable/mandate-wizard.html")),
  };
}

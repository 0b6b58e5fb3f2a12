// @ts-check

/**
 * Names in the page what its small first script is going to import, so that all of it is fetched
 * at once.
 * @returns {import("vite").Plugin}
 */
export function preloadMain() {
  return {
    name: "preload-main",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((part) => part.type === "chunk");
        const main = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith("/app/main.tsx"));
        const entry = chunks.find(({ isEntry }) => isEntry);
        if (!main || !entry) return [];
        const known = new Set([entry.fileName, ...entry.imports]);
        const scripts = [main.fileName, ...main.imports].filter((file) => !known.has(file));
        const styles = [...(main.viteMetadata?.importedCss ?? [])];
        /** @param {string} rel @param {string} file */
        const link = (rel, file) => ({
          tag: "link",
          attrs: { rel, crossorigin: true, href: `./${file}` },
          injectTo: /** @type {const} */ ("head"),
        });
        return [
          ...styles.map((file) => link("stylesheet", file)),
          ...scripts.map((file) => link("modulepreload", file)),
        ];
      },
    },
  };
}

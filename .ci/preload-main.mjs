// @ts-check

/** What the small first script leads to, one after the other, before a design can be begun. */
const onTheWay = ["/app/main.tsx", "/features/start/start-page.tsx"];

/**
 * Names in the page what its small first script is going to lead to, so that all of it is fetched
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
        const entry = chunks.find(({ isEntry }) => isEntry);
        if (!entry) return [];
        const known = new Set([entry.fileName, ...entry.imports]);
        const styled = new Set(entry.viteMetadata?.importedCss);
        for (const { imports } of chunks.filter(({ fileName }) => known.has(fileName))) {
          for (const file of imports) known.add(file);
        }
        /** @param {string} file */
        const sizeOf = (file) => chunks.find((part) => part.fileName === file)?.code.length ?? 0;
        /** @type {Set<string>} */
        const scripts = new Set();
        /** @type {Set<string>} */
        const styles = new Set();
        /** @param {string} fileName */
        const add = (fileName) => {
          const chunk = chunks.find((part) => part.fileName === fileName);
          if (!chunk || known.has(fileName) || scripts.has(fileName)) return;
          scripts.add(fileName);
          for (const file of chunk.viteMetadata?.importedCss ?? []) {
            if (!styled.has(file)) styles.add(file);
          }
          chunk.imports.forEach(add);
        };
        for (const place of onTheWay) {
          const next = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(place));
          if (next) add(next.fileName);
        }
        /** @param {string} rel @param {string} file @param {"head" | "head-prepend"} injectTo */
        const link = (rel, file, injectTo) => ({
          tag: "link",
          attrs: { rel, crossorigin: true, href: `./${file}` },
          injectTo,
        });
        const [largest, ...others] = [...scripts].sort((a, b) => sizeOf(b) - sizeOf(a));
        return [
          // A browser asks for six at a time: the one that takes longest goes first.
          ...(largest ? [link("modulepreload", largest, "head-prepend")] : []),
          ...[...styles].map((file) => link("stylesheet", file, "head")),
          ...others.map((file) => link("modulepreload", file, "head")),
        ];
      },
    },
  };
}

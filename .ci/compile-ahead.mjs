// @ts-check

/** What a change in the wizard runs through: the app itself and the page of the questions. */
const answering = /\/(?:app\/main|features\/wizard\/wizard-page)\.tsx$/;

/** Tells the browser to compile all functions of a script while it loads it, beside the page. */
const hint = "//# allFunctionsCalledOnLoad\n";

/**
 * Has the scripts behind an answer compiled before the first answer is given: a function that is
 * compiled when it is first called makes the first change of each kind the slowest, and a slow
 * processor shows it. Browsers that do not know the hint read a comment.
 * @returns {import("vite").Plugin}
 */
export function compileAhead() {
  return {
    name: "compile-ahead",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        /** @type {Set<string>} */
        const met = new Set();
        /** @param {string} file */
        const mark = (file) => {
          const part = bundle[file];
          if (met.has(file) || part?.type !== "chunk") return;
          met.add(file);
          part.code = hint + part.code;
          part.imports.forEach(mark);
        };
        for (const [file, part] of Object.entries(bundle)) {
          if (part.type === "chunk" && answering.test(part.facadeModuleId ?? "")) mark(file);
        }
      },
    },
  };
}

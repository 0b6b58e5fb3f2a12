// @ts-check
/**
 * Bundles the tests of the pure rooms into `bundled/`: read in a few large files instead of several
 * hundred small ones, they are run several times faster, and they are run thousands of times.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const here = process.cwd();
const out = join(here, "bundled");

/** It reads the source itself, which is another while it is being changed. */
const ofTheSource = "engine/purity.test.ts";

const tests = ["domain", "evidence", "engine"].flatMap((room) =>
  readdirSync(join("src", room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `${room}/${file.replaceAll("\\", "/")}`)
    .filter((file) => file !== ofTheSource),
);

/** Files that are chosen by name at run time: a bundler cannot see which, once code is changed. */
const chosenByName = [
  "src/evidence/data/2026.1",
  ...readdirSync("src/i18n/messages").map((locale) => `src/i18n/messages/${locale}`),
];

await build({
  configFile: false,
  logLevel: "error",
  publicDir: false,
  plugins: [
    {
      name: "own-address",
      enforce: "pre",
      // The name of a file is changed too, to nothing: such a file is not there.
      resolveId: (id) => (id === "" ? { id: "./not-there.mjs", external: true } : null),
      transform(code, id) {
        if (!id.startsWith(join(here, "src"))) return null;
        return code
          .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href))
          .replace(
            /`\.\/((?:data|messages)\/[^`]*)\.json`/g,
            (_, name) => `\`${out}/${name}.json.mjs\``,
          );
      },
    },
  ],
  build: {
    ssr: true,
    outDir: out,
    minify: false,
    target: "node20",
    rolldownOptions: {
      input: Object.fromEntries(
        tests.map((file) => [file.slice(0, -".ts".length), join(here, "src", file)]),
      ),
      output: { entryFileNames: "[name].mjs", chunkFileNames: "parts/[hash].mjs" },
    },
  },
});

for (const folder of chosenByName) {
  const to = join(out, folder.replace(/^src\/(evidence|i18n)\//, ""));
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    writeFileSync(join(to, `${file}.mjs`), `export default ${readFileSync(join(folder, file))}`);
  }
}

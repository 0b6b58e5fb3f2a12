// @ts-check
// Makes what is handed on: `npm run package` writes dist-package, `-- --out FOLDER` another folder.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { billOfMaterials } from "./bill-of-materials.mjs";
import { installWhatIsMissing, root } from "./install.mjs";
import { sha256 } from "./sha256.mjs";
import { run } from "./tools.mjs";

process.chdir(root);
const { out } = parseArgs({ options: { out: { type: "string", default: "dist-package" } } }).values;
const folder = resolve(out);
const { name, version } = JSON.parse(await readFile("package.json", "utf8"));
const called = `${name}-${version}`;

/** @param {string} mode @returns {Promise<string>} the folder of the build */
async function built(mode) {
  const place = join(folder, `.${mode}`);
  const args = ["build", "--mode", mode, "--outDir", place, "--emptyOutDir", "--logLevel", "warn"];
  if (await run("vite", args)) return place;
  console.error("The app could not be built; the message above says why.");
  process.exit(1);
}

/** @param {string} place @returns {Promise<Record<string, Uint8Array>>} */
async function filesIn(place) {
  const found = await readdir(place, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [
    `${name}/${path
      .slice(place.length + 1)
      .split(sep)
      .join("/")}`,
    new Uint8Array(await readFile(path)),
  ]);
  return Object.fromEntries(await Promise.all(read));
}

installWhatIsMissing();
const { archiveOf } = await import("./archive.mjs");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const site = await built("production");
const portable = await built("portable");
const licence = new Uint8Array(await readFile("LICENSE"));
const handedOn = {
  [`${called}-site.zip`]: archiveOf({ ...(await filesIn(site)), [`${name}/LICENSE`]: licence }),
  [`${called}.html`]: await readFile(join(portable, `${name}.html`)),
  [`${called}-licences.md`]: await readFile(join(portable, "licences.md")),
  [`${called}.cdx.json`]: await billOfMaterials(),
};
for (const [file, content] of Object.entries(handedOn))
  await writeFile(join(folder, file), content);
await Promise.all([site, portable].map((place) => rm(place, { recursive: true })));
const sums = Object.entries(handedOn).map(([file, content]) => `${sha256(content)}  ${file}\n`);
await writeFile(join(folder, "SHA256SUMS.txt"), sums.join(""));
console.log(`${folder}\n${sums.join("")}`);

// @ts-check
// Says what a new check, study, language or mandate still lacks: `npm run missing`.
import { installWhatIsMissing, root } from "./install.mjs";

process.chdir(root);
installWhatIsMissing();
const { register } = await import("tsx/esm/api");
register();
const { missingHere } = await import("./missing/of-this-tree.js");
const { inLines } = await import("./missing/what-is-missing.js");

const missing = missingHere();
for (const line of inLines(missing)) console.log(line);
console.log(
  missing.length === 0 ? "Nothing is missing." : `${missing.length} files lack something.`,
);
process.exitCode = missing.length === 0 ? 0 : 1;

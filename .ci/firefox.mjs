// @ts-check
import { installWhatIsMissing, root } from "./install.mjs";
import { run } from "./tools.mjs";

process.chdir(root);
installWhatIsMissing();
const { tryInFirefox } = await import("./firefox/run.mjs");
const isBuilt = await run("vite", ["build", "--logLevel", "warn"]);
const { passed, failed } = isBuilt ? await tryInFirefox() : { passed: 0, failed: 1 };
console.log(`${passed} passed, ${failed} failed`);
// Asked for by name, a journey that was not walked is no success either.
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;

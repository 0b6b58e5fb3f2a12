// @ts-check
import { installWhatIsMissing, root } from "./install.mjs";
import { host, isFree, serve } from "./serve.mjs";
import { run } from "./tools.mjs";

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

process.chdir(root);
const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  giveUp(`PORT is "${process.env.PORT}". It must be a whole number from 1 to 65535.`);
}
if (!(await isFree(port))) {
  giveUp(
    `Port ${port} on ${host} is in use by another program. ` +
      `Stop that program, or choose another port: PORT=${port === 65535 ? 4173 : port + 1} npm start`,
  );
}
installWhatIsMissing();
if (!(await run("vite", ["build", "--logLevel", "warn"]))) {
  giveUp("The app could not be built; the message above says why.");
}
const server = await serve(port);
console.log(`Mandate Wizard is at ${server.address}`);
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => server.close().finally(() => process.exit(0)));
}

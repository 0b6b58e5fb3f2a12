// @ts-check
import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { readBadInputs } from "./bad-inputs/run.mjs";
import { installWhatIsMissing } from "./install.mjs";

installWhatIsMissing();
const { values: asked } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    seed: { type: "string" },
    reader: { type: "string" },
    number: { type: "string" },
    workers: { type: "string" },
  },
});
const { failed } = await readBadInputs({
  count: Number(asked.count),
  seed: asked.seed === undefined ? randomInt(2 ** 31) : Number(asked.seed),
  workers: asked.workers === undefined ? availableParallelism() : Number(asked.workers),
  ...(asked.reader === undefined ? {} : { reader: asked.reader }),
  ...(asked.number === undefined ? {} : { number: Number(asked.number) }),
});
process.exit(failed === 0 ? 0 : 1);

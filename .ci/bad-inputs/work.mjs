// @ts-check
// Reads bad inputs in a thread of its own, so that one that never ends can be ended from outside.
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { readBatch } = await import("./read-batch");

/** @type {{ seed: number, clock: SharedArrayBuffer }} */
const { seed, clock } = workerData;
const port = parentPort;
if (!port) throw new Error("This file is run as a worker.");
port.on("message", async (batch) => {
  port.postMessage(await readBatch(batch, seed, new Float64Array(clock)));
});
port.postMessage("ready");

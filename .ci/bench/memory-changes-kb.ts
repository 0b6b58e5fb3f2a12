import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { noTrial } from "../../src/alternatives/what-if/trial";
import { withValue } from "../../src/domain/edit";
import { templateDesign } from "../../src/engine/stress/cases/stress-designs";
import { currentEvidence } from "../../src/evidence/current";
import { precedents } from "../../src/precedents/current";
import { assessmentOf } from "../../src/state/assessment-of";
import { beginDesign, changeDesign, useDesignStore } from "../../src/state/design-store";
import {
  clearTrial,
  layTrial,
  redoTrial,
  tryValue,
  undoTrial,
  useWhatIf,
} from "../../src/state/what-if-store";
import { type About, reading } from "../bench-figure.mjs";

export const key = "memory.changes.kb";

export const about: About = {
  measures:
    "Growth of memory after 100,000 changes, half of the open design and half on a scratch copy, each with its assessment",
  unit: "KB",
  keeps: { under: 1000 },
  where: "Node",
};

/**
 * Nothing may be left of a change but its step in a history of fixed length, and both histories are
 * full before the first reading. What remains are a collector’s odds and ends: some hundred KB
 * either way. A single small object kept for each change would be 3,000 KB and more.
 */
const changes = 100_000;
/** More than either history remembers. */
const before = 5_000;

const records = { evidence: currentEvidence, precedents };
const fields = ["force.troopCeiling", "commitment.budgetUsdMillions"] as const;

/** One change of the open design with its assessment, or one on its scratch copy. */
function change(count: number): void {
  const path = fields[count % 3 === 0 ? 1 : 0];
  const value = 1000 + (count % 7919);
  if (count % 2 === 0) {
    changeDesign((design) => withValue(design, path, value));
    const { design } = useDesignStore.getState();
    if (design) assessmentOf(design, records);
    return;
  }
  // A second apart, so that each is a step of its own and nothing is drawn together.
  tryValue({ path, value }, count * 1000);
  if (count % 11 === 0) undoTrial();
  if (count % 22 === 0) redoTrial();
  if (count % 1999 === 0) clearTrial();
  if (count % 501 === 0) {
    const { design } = useDesignStore.getState();
    if (design) layTrial(design, records, useWhatIf.getState().trial);
  }
}

/** KB in use once all that can be let go is let go. */
function heapKb(collect: () => void): number {
  for (let round = 0; round < 4; round += 1) collect();
  return process.memoryUsage().heapUsed / 1024;
}

/**
 * KB by which memory has grown after 100,000 changes, half of them of the open design and half on a
 * scratch copy, each with its assessment.
 */
export async function measure() {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const design = templateDesign("example");
  beginDesign(design);
  layTrial(design, records, noTrial);
  for (let count = 0; count < before; count += 1) change(count);
  const start = heapKb(collect);
  for (let count = 0; count < changes; count += 1) change(before + count);
  const value = Math.round(heapKb(collect) - start);
  const { steps } = useWhatIf.getState().trial;
  if (steps.length === 0) throw new Error("Nothing was tried, so nothing was measured.");
  return reading(about, value);
}

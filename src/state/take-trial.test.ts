import { beforeEach, expect, it } from "vitest";
import { noTrial } from "../alternatives/what-if/trial";
import { designOf } from "../engine/cases/case";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { beginDesign, undo, useDesignStore } from "./design-store";
import { takeTrial } from "./take-trial";
import { bringTrialBack, layTrial, leaveTrial, tryValue, useWhatIf } from "./what-if-store";

const records = { evidence: currentEvidence, precedents };
const design = designOf({ "force.troopCeiling": 7000 });
const open = () => useDesignStore.getState().design;

beforeEach(() => {
  leaveTrial();
  beginDesign(design);
  layTrial(design, records, noTrial);
  tryValue({ path: "force.troopCeiling", value: 9000 }, 0);
  tryValue({ path: "commitment.reserve", value: true }, 5000);
});

it("is all that was tried taken into the open design, as one step of undo?", () => {
  expect(open()).toBe(design);
  takeTrial();
  expect(open()?.force?.troopCeiling?.value).toBe(9000);
  expect(open()?.commitment?.reserve?.value).toBe(true);
  expect(useWhatIf.getState().trial).toEqual(noTrial);
  undo();
  expect(open()).toEqual(design);
  bringTrialBack();
  expect(useWhatIf.getState().trial.steps).toHaveLength(2);
});

it("does another design on the desk stay as it is, and one on which nothing is tried?", () => {
  const other = { ...design, id: "other" };
  beginDesign(other);
  takeTrial();
  expect(open()).toBe(other);
  takeTrial();
  expect(open()).toBe(other);
});

import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import {
  heldEdits,
  mostSteps,
  noTrial,
  type TrialEdit,
  valueIn,
  withEdit,
} from "../alternatives/what-if/trial";
import { templateDesign } from "../engine/stress/cases/stress-designs";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { typingPause } from "./group-typing";
import {
  backToStep,
  bringTrialBack,
  clearTrial,
  frameNow,
  layTrial,
  leaveTrial,
  redoTrial,
  tryValue,
  undoTrial,
  useWhatIf,
} from "./what-if-store";

const records = { evidence: currentEvidence, precedents };
const ceiling = (value: unknown): TrialEdit => ({ path: "force.troopCeiling", value });
const example = withEdit(templateDesign("example"), ceiling(7000));
const money = (value: unknown): TrialEdit => ({ path: "commitment.budgetUsdMillions", value });
const state = () => useWhatIf.getState();
const ceilingNow = () => valueIn(frameNow(state())?.design ?? example, ceiling(0));

let clock = 0;
/** A step of its own, or one that goes on with the one before. */
const tryNow = (edit: TrialEdit, isOwn = true) => {
  clock += isOwn ? typingPause : 10;
  tryValue(edit, clock);
};

beforeEach(() => {
  leaveTrial();
  layTrial(example, records, noTrial);
});

describe("does the whole assessment answer to what is tried?", () => {
  it("the copy changes with its checks; the design and the start stay", () => {
    const before = JSON.stringify(example);
    tryNow(money(1));
    expect(frameNow(state())?.results.get("budget-below-cost")?.status).toBe("not-met");
    expect(state().start?.results.get("budget-below-cost")?.status).not.toBe("not-met");
    expect(state().start?.design).toBe(example);
    expect(JSON.stringify(example)).toBe(before);
  });

  it("nothing happens where nothing is open", () => {
    leaveTrial();
    tryNow(ceiling(9000));
    expect(state().trial).toBe(noTrial);
    expect([undoTrial(), redoTrial()]).toEqual([false, false]);
    clearTrial();
    bringTrialBack();
    expect(state().frames).toEqual([]);
  });
});

describe("is the history made of steps that a reader would name?", () => {
  it("a slider that is drawn is one step, another after a pause", () => {
    for (let value = 7100; value <= 9000; value += 100) tryNow(ceiling(value), false);
    expect(state().trial.steps).toEqual([ceiling(9000)]);
    tryNow(ceiling(9500));
    tryNow(money(100), false);
    expect(state().trial.steps).toEqual([ceiling(9000), ceiling(9500), money(100)]);
    expect(state().frames).toHaveLength(4);
  });

  it("drawn back to where it began it is no step, and the frame is the one from before", () => {
    const start = frameNow(state());
    tryNow(ceiling(9000));
    tryNow(ceiling(7000), false);
    expect(ceilingNow()).toBe(7000);
    expect(state().trial).toEqual(noTrial);
    expect(frameNow(state())).toBe(start);
  });

  it("undo, redo and back to a step; a new step leaves behind what was taken back", () => {
    tryNow(ceiling(8000));
    tryNow(money(100));
    tryNow(ceiling(9000));
    expect(undoTrial()).toBe(true);
    expect(ceilingNow()).toBe(8000);
    expect(state().last).toEqual({ act: "undone", edit: ceiling(9000) });
    expect(redoTrial()).toBe(true);
    expect(redoTrial()).toBe(false);
    expect(ceilingNow()).toBe(9000);
    backToStep(1);
    expect(heldEdits(state().trial)).toEqual([ceiling(8000)]);
    tryNow(ceiling(500));
    expect(state().trial.steps).toEqual([ceiling(8000), ceiling(500)]);
    backToStep(0);
    expect(ceilingNow()).toBe(7000);
    expect(undoTrial()).toBe(false);
  });

  it("all cleared can be brought back until something else is tried", () => {
    tryNow(ceiling(8000));
    clearTrial();
    expect(ceilingNow()).toBe(7000);
    bringTrialBack();
    expect(ceilingNow()).toBe(8000);
    clearTrial();
    tryNow(money(100));
    bringTrialBack();
    expect(heldEdits(state().trial)).toEqual([money(100)]);
  });
});

describe("does the trial follow the design?", () => {
  it("changed elsewhere, the same edits lie on the later version", () => {
    tryNow(ceiling(8000));
    const later = { ...example, about: { title: "Renamed" } };
    layTrial(later, records, state().trial);
    expect(frameNow(state())?.design.about.title).toBe("Renamed");
    expect(ceilingNow()).toBe(8000);
  });

  it("after any acts the frames are those of the edits, laid afresh", () => {
    const act = fc.oneof(
      fc.constantFrom(0, 4000, 7000, 8000).map((value) => () => tryNow(ceiling(value))),
      fc.constantFrom(1, 900).map((value) => () => tryNow(money(value), false)),
      fc.constant(() => void undoTrial()),
      fc.constant(() => void redoTrial()),
      fc.nat(5).map((at) => () => backToStep(at)),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 10 }), (acts) => {
        leaveTrial();
        layTrial(example, records, noTrial);
        for (const each of acts) each();
        const { trial, frames } = state();
        const said = frames.map(({ design }) => design);
        layTrial(example, records, trial);
        expect(said).toEqual(state().frames.map(({ design }) => design));
        expect(frames).toHaveLength(trial.steps.length + 1);
      }),
      { numRuns: 30 },
    );
  });
});

it("do more steps than are remembered leave no more than the history behind?", () => {
  for (let count = 1; count <= 250; count += 1) tryNow(ceiling(1000 + count));
  const { trial, frames } = state();
  expect(trial.steps).toHaveLength(mostSteps);
  expect(frames).toHaveLength(mostSteps + 1);
  expect(trial.earlier).toEqual([ceiling(1150)]);
  expect(ceilingNow()).toBe(1250);
  backToStep(0);
  expect(ceilingNow()).toBe(1150);
});

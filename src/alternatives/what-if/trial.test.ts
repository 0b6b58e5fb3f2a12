import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { designChanges } from "../../domain/design-changes";
import { notStated } from "../../domain/stated";
import { designOf } from "../../engine/cases/case";
import {
  heldEdits,
  heldTo,
  isBlank,
  isSameStep,
  lostEdits,
  mostSteps,
  noTrial,
  placesTried,
  scratchOf,
  type Trial,
  type TrialEdit,
  valueIn,
  withEdit,
  withStep,
} from "./trial";

const ceiling = (value: unknown): TrialEdit => ({ path: "force.troopCeiling", value });
const reserve = (value: unknown): TrialEdit => ({ path: "commitment.reserve", value });
const risk = (row: string, value: unknown): TrialEdit => ({
  path: "situation.sectors[].risk",
  row,
  value,
});
const design = designOf({
  "force.troopCeiling": 7000,
  "situation.sectors": [{ id: "north", risk: "high" }],
});

/** One edit after another, each a step of its own. */
const tried = (...edits: TrialEdit[]): Trial => edits.reduce(tryOn, noTrial);
const tryOn = (trial: Trial, edit: TrialEdit) =>
  withStep(trial, edit, { before: valueIn(scratchOf(design, trial), edit), goesOn: false });

const arbitraryEdit = fc.oneof(
  fc.constantFrom(0, 500, 7000, 9000, notStated).map(ceiling),
  fc.constantFrom(true, false, notStated).map(reserve),
  fc
    .tuple(fc.constantFrom("north", "gone"), fc.constantFrom("high", "low"))
    .map(([row, value]) => risk(row, value)),
);
const arbitraryTrial = fc.array(arbitraryEdit, { maxLength: 12 }).map((edits) => tried(...edits));

describe("does a scratch copy say what was tried, and the design what it said?", () => {
  it("a value, a switch, a cell of a row, and an answer taken away", () => {
    const before = JSON.stringify(design);
    const scratch = scratchOf(design, tried(ceiling(9000), reserve(true), risk("north", "low")));
    expect(valueIn(scratch, ceiling(0))).toBe(9000);
    expect(valueIn(scratch, reserve(0))).toBe(true);
    expect(valueIn(scratch, risk("north", 0))).toBe("low");
    expect(valueIn(withEdit(design, ceiling(notStated)), ceiling(0))).toBeUndefined();
    expect(JSON.stringify(design)).toBe(before);
  });

  it("what concerns a row that is gone changes nothing", () => {
    const lost: Trial = { earlier: [risk("gone", "low")], steps: [ceiling(1)], at: 0 };
    expect(designChanges(design, scratchOf(design, lost))).toEqual([]);
    expect(lostEdits(design, lost)).toEqual([risk("gone", "low")]);
    expect(lostEdits(design, tried(ceiling(1), risk("north", "low")))).toEqual([]);
  });

  it("the author’s reason stays beside a value that is tried", () => {
    const reasoned = { ...design, force: { troopCeiling: { value: 7000, reason: "Pledged" } } };
    expect(withEdit(reasoned, ceiling(9000)).force?.troopCeiling).toEqual({
      value: 9000,
      reason: "Pledged",
    });
    expect(withEdit(reasoned, ceiling(notStated)).force?.troopCeiling?.reason).toBe("Pledged");
  });
});

describe("is one movement one step?", () => {
  const moved = [7500, 8000, 9000].reduce(
    (trial, value, place) =>
      withStep(trial, ceiling(value), { before: 7000, goesOn: place > 0 && trial.at > 0 }),
    noTrial,
  );
  it("what goes on takes the place of the step it goes on with", () => {
    expect(moved).toEqual({ earlier: [], steps: [ceiling(9000)], at: 1 });
    expect(tryOn(moved, ceiling(8000)).steps).toEqual([ceiling(9000), ceiling(8000)]);
  });

  it("one that ends where it began is none", () => {
    expect(withStep(moved, ceiling(7000), { before: 7000, goesOn: true })).toEqual(noTrial);
    expect(isBlank(tried(reserve(notStated)))).toBe(true);
  });

  it("it goes on in the same place alone, and not with a step that was taken back", () => {
    expect(isSameStep(moved, ceiling(0))).toBe(true);
    expect(isSameStep(moved, reserve(true))).toBe(false);
    expect(isSameStep(heldTo(moved, 0), ceiling(0))).toBe(false);
    expect(isSameStep(tried(risk("north", "low")), risk("south", "low"))).toBe(false);
    expect(isSameStep(noTrial, ceiling(0))).toBe(false);
  });
});

describe("can every step be taken back and taken again?", () => {
  it("held to any number of steps, the copy is what it was after so many", () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { maxLength: 12 }), fc.nat(14), (edits, at) => {
        const trial = tried(...edits);
        const held = heldTo(trial, at);
        expect(held.steps).toBe(trial.steps);
        expect(scratchOf(design, held)).toEqual(
          scratchOf(design, { ...trial, steps: trial.steps.slice(0, held.at) }),
        );
        expect(heldTo(held, trial.at)).toEqual(trial);
      }),
    );
  });

  it("a new step after some were taken back leaves those behind", () => {
    fc.assert(
      fc.property(arbitraryTrial, fc.nat(12), (trial, at) => {
        const held = heldTo(trial, at);
        const next = tryOn(held, ceiling(1234));
        expect(next.steps).toEqual([...held.steps.slice(0, held.at), ceiling(1234)]);
        expect(next.at).toBe(next.steps.length);
      }),
    );
  });
});

it("are the places that were tried those in which the copy differs?", () => {
  fc.assert(
    fc.property(arbitraryTrial, fc.nat(12), (trial, at) => {
      const held = heldTo(trial, at);
      const scratch = scratchOf(design, held);
      const place = ({ path, row }: { path: string; row?: string | undefined }) =>
        `${path} ${row ?? ""}`;
      const changed = designChanges(design, scratch).flatMap((change) =>
        change.kind === "value" ? [place(change)] : [],
      );
      expect(placesTried(design, scratch, held).map(place).sort()).toEqual(changed.sort());
    }),
  );
});

describe("does a long trial stay small and lose nothing?", () => {
  const many = Array.from({ length: 350 }, (_, count) =>
    count % 7 === 0 ? reserve(count % 2 === 0) : ceiling(count),
  );
  const long = tried(...many);
  it("what is older than the history holds, each place once", () => {
    expect(long.steps).toHaveLength(mostSteps);
    expect(long.at).toBe(mostSteps);
    expect(long.earlier.map(({ path }) => path).sort()).toEqual([
      "commitment.reserve",
      "force.troopCeiling",
    ]);
    expect(scratchOf(design, long)).toEqual(many.reduce(withEdit, design));
  });

  it("taking all of it back ends at what is older, not at the design", () => {
    expect(heldEdits(heldTo(long, 0))).toEqual(long.earlier);
  });
});

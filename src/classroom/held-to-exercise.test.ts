import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../domain/design";
import { answerAt, rowsIn, withAnswer, withValue } from "../domain/edit";
import { withGrounds, withoutValue } from "../domain/grounds";
import { withRowAdded, withRowMoved, withRowRemoved } from "../domain/rows-edit";
import { exercisePartOf, teamDesign } from "./cases/team-design";
import { heldToExercise } from "./held-to-exercise";

const set = ["force.troopCeiling", "situation.sectors", "purpose.tasks[].tier"];
const opened = [{ inject: "cable", at: "2026-11-22T09:00:00Z", code: "K" }];
const team: MandateDesign = {
  ...teamDesign("shown"),
  exercise: exercisePartOf({ set, opened, evidence: "at-debrief" }),
  force: { troopCeiling: { value: 7000 }, individualPolice: { value: 200 } },
  situation: {
    sectors: {
      value: [
        { id: "a", name: { value: "North" }, troops: { value: 10 } },
        { id: "b", name: { value: "South" } },
      ],
    },
  },
  purpose: { tasks: { value: [{ id: "t", tier: { value: "first" } }] } },
} as MandateDesign;

const held = (change: (design: MandateDesign) => MandateDesign) =>
  heldToExercise(team, change(team));

describe("does an answer that the exercise sets stay as it was?", () => {
  it("whatever changes it: a value, an open answer, none at all", () => {
    for (const change of [
      (d: MandateDesign) => withValue(d, "force.troopCeiling", 9000),
      (d: MandateDesign) => withValue(d, "force.troopCeiling", "not-stated"),
      (d: MandateDesign) => withoutValue(d, "force.troopCeiling"),
    ]) {
      const { design, kept } = held(change);
      expect(answerAt(design, "force.troopCeiling")).toEqual({ value: 7000 });
      expect(kept).toEqual(["force.troopCeiling"]);
    }
  });

  it("and is all else done that came with it, reasons too", () => {
    const { design, kept } = held((d) =>
      withValue(withValue(d, "force.troopCeiling", 1), "force.individualPolice", 300),
    );
    expect(answerAt(design, "force.individualPolice")?.value).toBe(300);
    expect(kept).toEqual(["force.troopCeiling"]);
    const reasoned = held((d) => withGrounds(d, "force.troopCeiling", { reason: "Given" }));
    expect(reasoned.kept).toEqual([]);
    expect(answerAt(reasoned.design, "force.troopCeiling")?.reason).toBe("Given");
  });
});

describe("does a list that is set keep its rows, and the team its columns in them?", () => {
  it("rows neither come, go nor move, and their names stay", () => {
    const sectors = answerAt(team, "situation.sectors")?.value;
    for (const change of [
      (d: MandateDesign) => withRowAdded(d, "situation.sectors", { id: "c" }),
      (d: MandateDesign) => withRowRemoved(d, "situation.sectors", "a"),
      (d: MandateDesign) => withRowMoved(d, "situation.sectors", "a", 1),
      (d: MandateDesign) => withAnswer(d, "situation.sectors", undefined),
      (d: MandateDesign) => withValue(d, "situation.sectors[].name", "West", "a"),
    ]) {
      const { design, kept } = held(change);
      expect(answerAt(design, "situation.sectors")?.value).toEqual(sectors);
      expect(kept).toEqual(["situation.sectors"]);
    }
  });

  it("troops are put into a sector, also where something set was changed with them", () => {
    const { design, kept } = held((d) => withValue(d, "situation.sectors[].troops", 800, "b"));
    expect(kept).toEqual([]);
    expect(answerAt(design, "situation.sectors[].troops", "b")?.value).toBe(800);
    const mixed = held((d) =>
      withValue(
        withValue(d, "situation.sectors[].troops", 800, "b"),
        "situation.sectors[].name",
        "West",
        "b",
      ),
    );
    expect(rowsIn(answerAt(mixed.design, "situation.sectors"))[1]).toEqual({
      id: "b",
      name: { value: "South" },
      troops: { value: 800 },
    });
  });

  it("a column that is set alone leaves the rows to the team", () => {
    const { design, kept } = held((d) =>
      withValue(
        withRowAdded(d, "purpose.tasks", { id: "u" }),
        "purpose.tasks[].tier",
        "second",
        "t",
      ),
    );
    expect(rowsIn(answerAt(design, "purpose.tasks")).map(({ id }) => id)).toEqual(["t", "u"]);
    expect(answerAt(design, "purpose.tasks[].tier", "t")?.value).toBe("first");
    expect(kept).toEqual(["purpose.tasks[].tier"]);
  });

  it("a list that the exercise leaves open stays open", () => {
    const bare = withAnswer(team, "situation.sectors", undefined);
    const { design } = heldToExercise(bare, withRowAdded(bare, "situation.sectors", { id: "c" }));
    expect(answerAt(design, "situation.sectors")).toBeUndefined();
  });
});

describe("does the exercise itself stay?", () => {
  it("what was opened, when evidence is shown, and what is set; names are the team's", () => {
    const { design } = held((d) => ({
      ...d,
      exercise: exercisePartOf({ evidence: "shown", team: { id: "t-1", name: "Green" } }),
    }));
    expect(design.exercise).toMatchObject({
      team: { id: "t-1", name: "Green" },
      evidence: "at-debrief",
      opened,
      set,
    });
    const { exercise: _gone, ...without } = team;
    expect(heldToExercise(team, without).design.exercise).toEqual(team.exercise);
    const other = { ...team, exercise: exercisePartOf({ exercise: "other" }) };
    expect(heldToExercise(team, other).design.exercise).toEqual(team.exercise);
  });

  it("once it is debriefed it stays so, and an inject that is opened now is added", () => {
    const debriefed = { at: "2026-11-22T10:00:00Z", code: "D" };
    const next = { inject: "letter", at: "2026-11-22T09:30:00Z", code: "L" };
    const over = { ...team, exercise: exercisePartOf({ set, opened, debriefed }) };
    const { design } = heldToExercise(over, {
      ...over,
      exercise: exercisePartOf({ set, opened: [next] }),
    });
    expect(design.exercise).toMatchObject({ debriefed, opened: [...opened, next] });
  });
});

it("is a design of no exercise, or another one, left as it is?", () => {
  const { exercise: _none, ...plain } = team;
  const changed = withValue(plain, "force.troopCeiling", 1);
  expect(heldToExercise(plain, changed)).toEqual({ design: changed, kept: [] });
  const other = { ...changed, id: "d-other" };
  expect(heldToExercise(team, other).design).toBe(other);
});

it("do set answers outlast every row of changes, and does holding twice change nothing?", () => {
  const paths = ["force.troopCeiling", "force.individualPolice", "force.civilians"] as const;
  const edits = fc.array(
    fc.record({ path: fc.constantFrom(...paths), value: fc.nat({ max: 20_000 }) }),
  );
  fc.assert(
    fc.property(edits, (all) => {
      const changed = all.reduce((d, { path, value }) => withValue(d, path, value), team);
      const { design, kept } = heldToExercise(team, changed);
      expect(answerAt(design, "force.troopCeiling")?.value).toBe(7000);
      const police = answerAt(changed, "force.individualPolice");
      expect(answerAt(design, "force.individualPolice")).toEqual(police);
      expect(kept.length > 0).toBe(answerAt(changed, "force.troopCeiling")?.value !== 7000);
      expect(heldToExercise(team, design)).toEqual({ design, kept: [] });
    }),
  );
});

import { beforeEach, describe, expect, it, vi } from "vitest";
import { exercisePartOf, roundOf, teamDesign } from "../classroom/cases/team-design";
import { evidenceWaitsFor } from "../classroom/evidence-shown";
import type { MandateDesign } from "../domain/design";
import { answerAt, withValue } from "../domain/edit";
import { withRound } from "../domain/votes/rounds";
import { applyRemedy } from "./apply-remedy";
import { closeRound } from "./close-round";
import { beginDesign, changeDesign, redo, undo, useDesignStore } from "./design-store";
import { onKept } from "./kept-by-exercise";
import { goBackTo } from "./versions";

const open = () => useDesignStore.getState().design as MandateDesign;
const ceiling = () => answerAt(open(), "force.troopCeiling")?.value;
const police = () => answerAt(open(), "force.individualPolice")?.value;
const steps = () => useDesignStore.temporal.getState().pastStates.length;
const set = ["force.troopCeiling"];
const inject = { inject: "cable", at: "2026-11-22T09:00:00Z", code: "K" };

const begun: MandateDesign = {
  ...teamDesign("after-first-vote"),
  exercise: exercisePartOf({ set, evidence: "after-first-vote" }),
  force: { troopCeiling: { value: 7000 } },
};

beforeEach(() => beginDesign(begun));

describe("does no way of the interface change what the exercise sets?", () => {
  it("a remedy is refused as a whole, told, and no step of undo", () => {
    const heard = vi.fn();
    const stop = onKept(heard);
    applyRemedy({ id: "raise", kind: "set", path: "force.troopCeiling", value: 9000 });
    stop();
    expect(ceiling()).toBe(7000);
    expect(heard.mock.calls).toEqual([[{ isAll: true }]]);
    expect(steps()).toBe(0);
  });

  it("of a change of several answers the others are done, and it is told", () => {
    const heard = vi.fn();
    const stop = onKept(heard);
    changeDesign((design) =>
      withValue(withValue(design, "force.troopCeiling", 1), "force.individualPolice", 300),
    );
    stop();
    expect([ceiling(), police()]).toEqual([7000, 300]);
    expect(heard.mock.calls).toEqual([[{ isAll: false }]]);
    changeDesign((design) => withValue(design, "force.individualPolice", 400));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe("does undoing leave the course of the exercise alone?", () => {
  it("an opened inject, the answers it changed and the debrief stay", () => {
    changeDesign((design) => withValue(design, "force.individualPolice", 300));
    // As if opened without a thought of undoing.
    useDesignStore.setState({
      design: {
        ...withValue(open(), "force.troopCeiling", 5000),
        exercise: exercisePartOf({ set, evidence: "at-debrief", opened: [inject] }),
      },
    });
    undo();
    undo();
    expect([police(), ceiling()]).toEqual([undefined, 5000]);
    expect(open().exercise?.opened).toEqual([inject]);
    redo();
    expect([police(), ceiling()]).toEqual([300, 5000]);
  });

  it("a round that was closed stays closed, so that what it showed stays shown", () => {
    changeDesign((design) => withRound(design, roundOf()));
    closeRound("first");
    expect(evidenceWaitsFor(open())).toBeUndefined();
    undo();
    undo();
    expect(open().votes?.[0]?.closed).toBeDefined();
    expect(evidenceWaitsFor(open())).toBeUndefined();
  });

  it("outside of an exercise the end of a round can be undone", () => {
    const { exercise: _none, ...plain } = begun;
    beginDesign({ ...plain, votes: [roundOf()] });
    closeRound("first");
    undo();
    expect(open().votes?.[0]).not.toHaveProperty("closed");
  });

  it("going back to a version takes answers back, and no vote, inject or set answer", () => {
    const before = { ...begun, force: { troopCeiling: { value: 6000 } } };
    changeDesign((design) => withValue(withRound(design, roundOf()), "force.individualPolice", 9));
    goBackTo(before);
    expect([police(), ceiling()]).toEqual([undefined, 7000]);
    expect(open().votes).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { sharedCopy } from "../domain/shared-parts";
import { exercisePartOf, teamDesign } from "./cases/team-design";
import { isEvidenceShown } from "./evidence-shown";
import { boundParts, handedOn } from "./handed-on";

const members = [{ role: "planner", name: "Ana" }, { role: "host" }];
const hidden = teamDesign("at-debrief", { exercise: exercisePartOf({ members }) });
const shown = teamDesign("shown", {
  exercise: exercisePartOf({ evidence: "shown", members }),
});

describe("does a copy show no more than the work that it is made from?", () => {
  it("the exercise goes along as long as it holds evidence back, whatever stays behind", () => {
    expect(boundParts(hidden)).toEqual(["exercise"]);
    const copy = handedOn(hidden, ["exercise", "author"]);
    expect(isEvidenceShown(copy)).toBe(false);
    expect(copy.exercise?.exercise).toBe("country");
  });

  it("and the names of its members stay behind with the exercise or the author", () => {
    expect(handedOn(hidden, []).exercise?.members).toEqual(members);
    for (const part of ["exercise", "author"] as const)
      expect(handedOn(hidden, [part]).exercise).not.toHaveProperty("members");
  });

  it("once evidence is shown the exercise can stay behind like any part", () => {
    expect(boundParts(shown)).toEqual([]);
    expect(handedOn(shown, ["exercise"])).not.toHaveProperty("exercise");
    for (const leftOut of [[], ["author"], ["exercise", "comments"]] as const)
      expect(handedOn(shown, leftOut)).toEqual(sharedCopy(shown, leftOut));
  });
});

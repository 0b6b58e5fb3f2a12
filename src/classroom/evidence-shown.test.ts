import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { evidenceTimes } from "../domain/vocabulary/exercise";
import { exercisePartOf, roundOf, teamDesign } from "./cases/team-design";
import { evidenceWaitsFor, isEvidenceShown } from "./evidence-shown";

const debriefed = { at: "2026-11-22T10:00:00Z", code: "K" };
const closed = roundOf("2026-11-22T09:30:00Z");

describe("from when on is a team shown checks and evidence?", () => {
  it("always outside of an exercise, and where the exercise says so", () => {
    expect(isEvidenceShown(blankDesign("d", "D"))).toBe(true);
    expect(isEvidenceShown(teamDesign("shown"))).toBe(true);
  });

  it("once a first round of votes is closed, and not while it takes votes", () => {
    const withRounds = (...votes: ReturnType<typeof roundOf>[]) =>
      evidenceWaitsFor(teamDesign("after-first-vote", { votes }));
    expect(withRounds()).toBe("first-vote");
    expect(withRounds(roundOf())).toBe("first-vote");
    expect(withRounds(closed)).toBeUndefined();
    expect(withRounds(closed, { ...roundOf(), id: "second" })).toBeUndefined();
  });

  it("only at the debrief, however many rounds are closed", () => {
    expect(evidenceWaitsFor(teamDesign("at-debrief", { votes: [closed] }))).toBe("debrief");
    const over = teamDesign("at-debrief", {
      exercise: exercisePartOf({ evidence: "at-debrief", debriefed }),
    });
    expect(isEvidenceShown(over)).toBe(true);
  });
});

it("does nothing hide them again after the debrief has begun?", () => {
  fc.assert(
    fc.property(fc.constantFrom(...evidenceTimes), fc.boolean(), (evidence, isClosed) => {
      const design = teamDesign(evidence, { votes: isClosed ? [closed] : [] });
      const over = { ...design, exercise: exercisePartOf({ evidence, debriefed }) };
      expect(isEvidenceShown(over)).toBe(true);
      expect(isEvidenceShown(design)).toBe(evidenceWaitsFor(design) === undefined);
    }),
  );
});

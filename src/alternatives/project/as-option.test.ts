import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, mandateDesignSchema, sectionIds } from "../../domain/design";
import { designChanges } from "../../domain/design-changes";
import { arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { duplicateOf, inProject, whereItStands } from "./as-option";
import { fullDesign } from "./cases/full-design";

const project = { id: "talks", title: "After the talks" };
const as = { id: "second", title: "Second option", place: 1, project };

describe("is a duplicate a whole copy, without what colleagues said of the other?", () => {
  const copy = duplicateOf(fullDesign, as);

  it("keeps every answer with its reason and source, and the author's own figures", () => {
    const lost = designChanges(fullDesign, copy).filter(({ kind }) => kind !== "about");
    expect(lost).toEqual(
      ["option", "votes", "ballots", "comments"].map((part) => ({ kind: "beside", part })),
    );
    expect(copy.about).toEqual({ ...fullDesign.about, title: "Second option" });
  });

  it("leaves comments, votes and ballots, and the recommendation, with the one they were made of", () => {
    expect(copy).not.toHaveProperty("comments");
    expect(copy).not.toHaveProperty("votes");
    expect(copy).not.toHaveProperty("ballots");
    expect(copy.option).toEqual({
      project: "talks",
      projectTitle: "After the talks",
      place: 1,
      risks: "The rains.",
      exit: "After the elections.",
    });
  });

  it("is an option where it was made of a baseline", () => {
    const baseline = inProject(blankDesign("b", "B"), { project, place: 0 });
    const marked = {
      ...baseline,
      option: { ...baseline.option, baseline: "no-mission" },
    } as typeof baseline;
    expect(duplicateOf(marked, as).option).not.toHaveProperty("baseline");
  });

  it("cuts a title that has grown too long to be saved", () => {
    const copied = duplicateOf(fullDesign, { ...as, title: "x".repeat(305) });
    expect(mandateDesignSchema.safeParse(copied).success).toBe(true);
  });

  it("has the answers of any design, and leaves that one as it was", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const before = JSON.stringify(design);
        const answers = ({ ...sections }: typeof design) => sectionIds.map((id) => sections[id]);
        expect(answers(duplicateOf(design, as))).toEqual(answers(design));
        expect(JSON.stringify(design)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});

it("does joining a project keep what its author says of an option?", () => {
  const moved = inProject(fullDesign, { project: { id: "new", title: "New" }, place: 0 });
  expect(moved.option).toEqual({
    ...fullDesign.option,
    project: "new",
    projectTitle: "New",
    place: 0,
  });
});

describe("does going back to an earlier state leave an option where it stands?", () => {
  it("in the project that it joined since, with the texts of then", () => {
    const then = {
      ...fullDesign,
      option: { project: "x", projectTitle: "X", place: 5, risks: "R" },
    };
    expect(whereItStands(then, fullDesign).option).toEqual({
      project: "talks",
      projectTitle: "After the talks",
      place: 2,
      risks: "R",
    });
    const { option: _option, ...before } = fullDesign;
    expect(whereItStands(before, fullDesign).option).toMatchObject({ project: "talks", place: 2 });
  });

  it("and in none where it has left since", () => {
    const { option: _option, ...now } = fullDesign;
    expect(whereItStands(fullDesign, now)).not.toHaveProperty("option");
  });
});

describe("is a copy of a team's work the team's, of the same exercise?", () => {
  const exercise = {
    exercise: "country",
    version: "1",
    title: "A country",
    cut: "ninety",
    team: { id: "t-1", name: "Blue" },
    evidence: "after-first-vote" as const,
    set: ["force.troopCeiling"],
    opened: [{ inject: "cable", at: "2026-11-22T09:00:00Z", code: "K" }],
  };
  const round = { id: "r", opened: "2026-11-22T09:00:00Z", choices: [{ path: "force.aviation" }] };
  const team = { ...blankDesign("t", "Blue"), exercise, votes: [round] };

  it("with the injects that were opened and what is set, still held back where it was", () => {
    expect(duplicateOf(team, as).exercise).toEqual(exercise);
    const debrief = { ...exercise, evidence: "at-debrief" as const };
    const closed = { ...round, closed: "2026-11-22T10:00:00Z" };
    const voted = { ...team, exercise: debrief, votes: [closed] };
    expect(duplicateOf(voted, as).exercise).toEqual(debrief);
  });

  it("and shown where a closed round had opened its evidence, though the round stays behind", () => {
    const votes = [{ ...round, closed: "2026-11-22T10:00:00Z" }];
    const copy = duplicateOf({ ...team, votes }, as);
    expect(copy).not.toHaveProperty("votes");
    expect(copy.exercise).toEqual({ ...exercise, evidence: "shown" });
  });
});

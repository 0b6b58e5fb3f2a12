import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateDesign } from "../engine/stress/cases/stress-designs";
import { madeClass, madeWork } from "./debrief/cases/made-class";
import { largestTeamWork, openTeamWork } from "./open-team-work";
import { OpenedParts } from "./opened-parts";

const [work] = madeClass(templateDesign("example"), 1);
if (!work) throw new Error("There is no work.");
const design = work.design;
const asked = { id: "made-country", version: "1", cut: "long" };
const open = (value: unknown, hints = {}) => openTeamWork(JSON.stringify(value), hints);
const problem = (value: unknown, hints = {}) => {
  const opened = open(value, hints);
  return opened.ok ? "taken" : opened.problem;
};

describe("is a team's work read as it was written?", () => {
  it("with every moment, a mark of UTF-8 in front or not", () => {
    expect(open(work, { asked })).toEqual({ ok: true, work, notes: [] });
    expect(openTeamWork(`\uFEFF${JSON.stringify(work)}`)).toEqual({ ok: true, work, notes: [] });
  });
  it("a design's own file as a hand-in without moments, dated by what is known of it", () => {
    const modified = "2026-11-22T12:00:00.000Z";
    const opened = open(design, { asked, modified });
    expect(opened).toMatchObject({ ok: true, notes: [{ code: "no-moments" }] });
    expect(opened.ok && [opened.work.handedIn, opened.work.moments]).toEqual([modified, []]);
    const undated = open(design);
    expect(undated.ok && undated.work.handedIn).toBe("2026-11-22T09:50:00.000Z");
    const { votes: _votes, ballots: _ballots, exercise, ...bare } = design;
    const blank = open({ ...bare, exercise: { ...exercise, opened: [] } });
    expect(blank.ok && blank.work.handedIn).toBe("1970-01-01T00:00:00.000Z");
  });
});

describe("is every other file told for what it is?", () => {
  it("damaged, too large, and files of other kinds", () => {
    for (const text of ["", "{", JSON.stringify(work).slice(0, 500)])
      expect(openTeamWork(text)).toEqual({ ok: false, problem: { code: "damaged" } });
    expect(openTeamWork(" ".repeat(largestTeamWork + 1))).toMatchObject({
      problem: { code: "too-large", most: largestTeamWork },
    });
    const kinds = [
      ["exercise", "exercise"],
      ["participants-copy", "exercise"],
      ["options-project", "project"],
      ["mandate-ballot", "ballot"],
      ["whatever", "unknown"],
    ];
    for (const [kind, is] of kinds)
      expect(problem({ kind })).toEqual({ code: "not-team-work", is });
    for (const other of [null, 7, [], "team-work"])
      expect(problem(other)).toEqual({ code: "not-team-work", is: "unknown" });
  });

  it("a design that no exercise made, by its title", () => {
    const { exercise: _exercise, ...plain } = design;
    const title = design.about.title;
    expect(problem(plain)).toEqual({ code: "no-exercise", title });
    expect(problem({ ...work, design: plain })).toEqual({ code: "no-exercise", title });
  });

  it("the work of another exercise, by the team and the exercise", () => {
    const other = { ...asked, id: "other" };
    const told = { code: "other-exercise", team: "Team 001", title: "Made country" };
    expect(problem(work, { asked: other })).toEqual(told);
    expect(problem(design, { asked: other })).toEqual(told);
  });

  it("a newer form of the file, or of a design in it", () => {
    expect(problem({ ...work, schemaVersion: 2 })).toMatchObject({ code: "newer-version" });
    expect(problem({ ...work, schemaVersion: "1" })).toEqual({ code: "no-version" });
    const newer = { ...design, schemaVersion: 99 };
    expect(problem({ ...work, design: newer })).toMatchObject({ version: 99 });
    const [moment] = work.moments;
    expect(problem({ ...work, moments: [{ ...moment, design: newer }] })).toMatchObject({
      code: "newer-version",
    });
  });

  it("a wrong value by its place in the whole file", () => {
    const wrong = { ...design, force: { ...design.force, troopCeiling: { value: -5 } } };
    const path = (value: unknown) => {
      const told = problem(value);
      return typeof told === "object" && told.code === "wrong-value" ? told.path : told;
    };
    const [first, second] = work.moments;
    expect(path({ ...work, design: wrong })).toBe("$.design.force.troopCeiling.value");
    expect(path({ ...work, moments: [first, { ...second, design: wrong }] })).toBe(
      "$.moments[1].design.force.troopCeiling.value",
    );
    expect(path({ ...work, moments: [{ ...first, design: 7 }] })).toBe("$.moments[0].design");
    expect(path({ ...work, handedIn: "yesterday" })).toBe("$.handedIn");
    expect(path({ ...work, extra: 1 })).toBe("$.extra");
    const nest = JSON.parse("[".repeat(40) + "]".repeat(40));
    expect(path({ ...work, design: { ...design, about: nest } })).toContain("$.design.about");
  });

  it("and never with a crash, whatever the text", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((inner) => `{"kind":"team-work","schemaVersion":1,"design":${inner}}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(openTeamWork(text).ok).toBe(false);
      }),
    );
  });
});

describe("is what is odd told of a work that is taken?", () => {
  it("another version of the exercise, another cut, an older form", () => {
    const codes = (value: unknown, hints: object) => {
      const opened = open(value, hints);
      return opened.ok ? opened.notes : opened.problem;
    };
    expect(codes(work, { asked: { ...asked, version: "2" } })).toEqual([
      { code: "other-exercise-version", version: "1", known: "2" },
    ]);
    expect(codes(work, { asked: { ...asked, cut: "short" } })).toEqual([
      { code: "other-cut", cut: "long" },
    ]);
    const older = { ...work, moments: [], design: { ...design, schemaVersion: 4 } };
    expect(codes(older, { asked })).toEqual([{ code: "older-form", from: 4 }]);
  });
  it("words that look like a script stay words", () => {
    const script = "<script>alert(1)</script>";
    const opened = open(madeWork(design, `Blue ${script}`));
    expect(opened.ok && opened.work.design.exercise?.team.name).toBe(`Blue ${script}`);
  });
});

it("does reading what files have in common once change what is read?", () => {
  const works = madeClass(templateDesign("example"), 6, 3);
  const damaged = { ...works[2], design: { ...works[2]?.design, force: { troopCeiling: 7 } } };
  const files = [...works.slice(0, 3), damaged, ...works.slice(3)];
  const parts = new OpenedParts();
  for (const file of files) expect(open(file, { asked, parts })).toEqual(open(file, { asked }));
});

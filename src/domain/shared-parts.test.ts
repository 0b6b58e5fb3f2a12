import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "./design";
import { openParsed } from "./open-design";
import {
  countAnswers,
  countParts,
  countSecretBallots,
  keptBack,
  type SharedPart,
  sharedCopy,
  sharedParts,
} from "./shared-parts";

const at = { kind: "field", id: "force.troopCeiling" } as const;
const round = (id: string, closed?: string) => ({
  id,
  opened: "2026-11-20T08:00:00Z",
  choices: [{ path: "force.troopCeiling" }],
  ...(closed && { closed }),
});
const ballot = (id: string, of: string) => ({
  id,
  round: of,
  author: "B. Laurent",
  cast: "2026-11-20T09:00:00Z",
  votes: [],
});

/** One or more of every part. */
const full: MandateDesign = {
  ...blankDesign("d-1", "Operation in Karesh"),
  about: {
    title: "Operation in Karesh",
    author: "N. Okafor",
    clearance: "Head of unit",
    marking: "For official use",
    summary: "For the consultations.",
  },
  force: {
    troopCeiling: { value: 7000, reason: "secret-reason", provenance: "text" },
    individualPolice: { value: "not-stated", reason: "secret-too" },
  },
  situation: {
    sectors: {
      value: [{ id: "a", risk: { value: "high", reason: "secret-row" } }, { id: "b" }],
      reason: "secret-list",
    },
  },
  overrides: [{ check: "c", who: "N.", why: "We know better", when: "2026-11-20" }],
  thresholds: [{ threshold: "t", value: 3, reason: "Practice" }],
  figures: [{ figure: "sizing.patrol-hours", value: 4, reason: "secret-figure" }],
  shocks: [{ shock: "late", leftOut: true, reason: "secret-shock" }],
  limits: [{ limit: "force.troopCeiling", most: 8000, reason: "secret-limit" }],
  option: { project: "p", projectTitle: "Karesh", place: 0, risks: "Many" },
  exercise: {
    exercise: "halvora-90",
    version: "1",
    title: "Halvora",
    cut: "ninety",
    team: { id: "t", name: "Blue" },
    evidence: "at-debrief",
    set: [],
    opened: [],
  },
  votes: [round("open"), round("done", "2026-11-20T10:00:00Z")],
  ballots: [ballot("one", "open"), ballot("two", "done"), ballot("lost", "unknown")],
  basis: { title: "Last year", text: "Decides to extend the mandate" },
  drafting: { names: { short: "UNOK" }, struck: [{ id: "c1", base: "Words" }] },
  comments: [{ id: "k", at, author: "B.", when: "2026-11-20T09:00:00Z", text: "Why?" }],
} as MandateDesign;

describe("is what a copy holds counted as it is?", () => {
  it("answers one by one, those of rows too, the undecided not", () => {
    expect(countAnswers(full)).toBe(2);
    expect(countAnswers(blankDesign("d", "D"))).toBe(0);
  });
  it("every part", () => {
    expect(countParts(full)).toEqual({
      author: 2,
      summary: 3,
      reasons: 7,
      "own-views": 1,
      "own-figures": 3,
      drafting: 2,
      basis: 5,
      option: 1,
      exercise: 1,
      limits: 1,
      comments: 1,
      ballots: 1,
    });
  });
  it("nothing of a blank design", () => {
    expect(new Set(Object.values(countParts(blankDesign("d", "D"))))).toEqual(new Set([0]));
  });
});

describe("does a copy hold what was asked for and nothing else?", () => {
  it.each(sharedParts)("without %s", (part) => {
    const copy = sharedCopy(full, [part]);
    expect(countParts(copy)[part]).toBe(0);
    expect(openParsed(copy)).toEqual({ ok: true, design: copy });
  });
  it("whatever is left out: the title, the marking and the answers stay, and it opens", () => {
    fc.assert(
      fc.property(fc.subarray([...sharedParts]), (leftOut) => {
        const before = JSON.stringify(full);
        const copy = sharedCopy(full, leftOut);
        const { title, marking } = copy.about;
        expect([title, marking]).toEqual(["Operation in Karesh", "For official use"]);
        expect(countAnswers(copy)).toBe(countAnswers(full));
        expect(openParsed(copy)).toEqual({ ok: true, design: copy });
        expect(JSON.stringify(full)).toBe(before);
        expect(sharedCopy(copy, leftOut)).toEqual(copy);
        for (const part of sharedParts.filter((each) => !leftOut.includes(each)))
          if (part !== "reasons") expect(countParts(copy)[part]).toBe(countParts(full)[part]);
      }),
    );
  });
  it("no word of a reason, wherever it stood", () => {
    expect(JSON.stringify(full)).toContain("secret-");
    expect(JSON.stringify(sharedCopy(full, ["reasons"]))).not.toContain("secret-");
  });
  it("never a ballot of a round that is open or not known", () => {
    for (const leftOut of [[], ["ballots"]] as SharedPart[][])
      expect(sharedCopy(full, leftOut).ballots?.map(({ id }) => id) ?? []).toEqual(
        leftOut.length > 0 ? [] : ["two"],
      );
    expect(countSecretBallots(full)).toBe(2);
  });
  it("all of a design in which nothing is secret", () => {
    const { votes: _votes, ballots: _ballots, ...open } = full;
    expect(sharedCopy(open, [])).toEqual(open);
    expect(sharedCopy(blankDesign("d", "D"), [...sharedParts])).toEqual(blankDesign("d", "D"));
  });
});

it("does what is told of others stay behind unless it is asked for?", () => {
  expect(keptBack).toEqual(["limits", "comments", "ballots"]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withValue } from "../../domain/edit";
import { arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { clauseAt, designOf, draftOf, idsOf, wordsAt } from "../cases/made";
import { readBack } from "../cases/read-back";
import type { Draft, DraftStage } from "../draft";
import { textOfRuns } from "../draft";
import { textOf } from "../text-of";

type Answers = Parameters<typeof designOf>[0];

const staged = (answers: Answers = {}) =>
  designOf({ "commitment.secondStage": true, "force.troopCeiling": 8000, ...answers });
const gated = staged({
  "commitment.gateMilitary": 5000,
  "commitment.gateSharePercent": 62.5,
  "commitment.gateCapabilities": ["aviation", "medical"],
  "commitment.gateFirmOnly": true,
  "commitment.gateDate": "2031-06-30",
  "commitment.secondStageThreshold": "A ceasefire holds for sixty days.",
  "commitment.legalBasis": "chapter-vii-whole",
  "commitment.forceAuthority": "all-necessary-means",
});
const operative = (draft: Draft) => idsOf(draft).filter((id) => !id.startsWith("preamble"));
const both = (answers: Answers): readonly [Draft, Draft] => {
  const design = staged(answers);
  return [draftOf(design, "planning"), draftOf(design, "full")];
};
const gateOf = (draft: Draft) =>
  wordsAt(draft, draft.stage === "planning" ? "planning.gate" : "second-stage");

describe("has a mandate in two stages two texts?", () => {
  it("the first asks for a plan and for pledges, has them reported, and names the gate", () => {
    const draft = draftOf(gated, "planning");
    expect(draft.stages).toEqual(["planning", "full"]);
    expect(operative(draft)).toEqual([
      "planning",
      "planning.options",
      "planning.pledges",
      "planning.contributors",
      "planning.ledger",
      "planning.gate",
      "planning.gate.military",
      "planning.gate.share",
      "planning.gate.capabilities",
      "planning.gate.in-words",
      "planning.further",
      "seized",
    ]);
    expect(wordsAt(draft, "planning.ledger")).toMatch(
      /^Requests the Secretary-General to report to the Security Council by 30 June 2031 on the pledges/,
    );
  });
  it("the second decides, behind the same gate, and has its opening told", () => {
    const draft = draftOf(gated);
    expect(draft.stage).toBe("full");
    expect(idsOf(draft)).toEqual(
      expect.arrayContaining([
        "preamble.pledges",
        "preamble.legal-basis",
        "mandate",
        "second-stage",
        "second-stage.military",
        "second-stage.told",
        "strength",
        "force-authority",
      ]),
    );
  });
  it("where planning is what is decided and the second stage is to follow, and in no rollover", () => {
    const [first, second] = both({ "operation.decision": "planning-authorisation" });
    expect([first.stage, second.stage]).toEqual(["planning", "full"]);
    expect(operative(second)).toContain("mandate");
    const rollover = staged({ "operation.decision": "technical-rollover" });
    expect(draftOf(rollover).stages).toEqual(["whole"]);
    expect(draftOf(designOf()).stages).toEqual(["whole"]);
  });
});

describe("are the conditions of the gate said as they are stated?", () => {
  it("each as an item under one clause, tied to its choices", () => {
    const draft = draftOf(gated);
    expect(gateOf(draft)).toBe(
      "Decides that the deployment authorized by this decision shall begin when all of the following is so",
    );
    expect(wordsAt(draft, "second-stage.military")).toBe(
      "firm pledges of at least 5,000 military personnel have been made by 30 June 2031",
    );
    expect(wordsAt(draft, "second-stage.share")).toBe(
      "firm pledges of at least 62.5 per cent of the 8,000 military personnel authorized by this decision have been made by 30 June 2031",
    );
    expect(wordsAt(draft, "second-stage.capabilities")).toBe(
      "firm pledges have been made by 30 June 2031 of at least one unit of each of the following kinds: aviation and medical",
    );
    expect(wordsAt(draft, "second-stage.in-words")).toBe("A ceasefire holds for sixty days");
    expect(clauseAt(draft, "second-stage.share").places).toEqual([
      { field: "commitment.gateSharePercent" },
      { field: "force.troopCeiling" },
      { field: "commitment.gateFirmOnly" },
      { field: "commitment.gateDate" },
    ]);
  });
  it.each<[string, Answers, string]>([
    [
      "one number, any pledge",
      { "commitment.gateMilitary": 5000, "commitment.gateFirmOnly": false },
      "pledges of at least 5,000 military personnel have been made",
    ],
    [
      "one kind of unit",
      { "commitment.gateCapabilities": ["medical", "medical"] },
      "pledges have been made of at least one unit of the following kind: medical",
    ],
    [
      "words alone",
      { "commitment.secondStageThreshold": "a ceasefire holds" },
      "a ceasefire holds",
    ],
  ])("%s stands in the sentence itself", (_, answers, said) => {
    const [first, second] = both(answers);
    expect(gateOf(first)).toBe(
      `Expresses its intention to decide on the deployment when the following is so: ${said}`,
    );
    expect(gateOf(second)).toMatch(new RegExp(`when the following is so: ${said}$`));
  });
  it("a gate that is not stated as a gap that leads to its question", () => {
    const gap = {
      kind: "gap",
      text: "[what begins the second stage: not stated]",
      place: { field: "commitment.secondStageThreshold" },
    };
    const [first, second] = both({});
    expect(clauseAt(first, "planning.gate").runs).toContainEqual(gap);
    expect(clauseAt(second, "second-stage").runs).toContainEqual(gap);
    expect(wordsAt(first, "planning.ledger")).toContain("[pledges to be made by: not stated]");
  });
  it("a share without a ceiling with a gap in the ceiling's place", () => {
    const share = { "commitment.gateSharePercent": 80, "force.troopCeiling": undefined };
    expect(gateOf(both(share)[1])).toContain("80 per cent of [troop ceiling: not stated] have");
  });
});

describe("does the first text leave deployment to the second?", () => {
  const planningText = textOf(draftOf(gated, "planning"));
  it("and say so", () => {
    expect(planningText).toContain(
      "Stresses that any deployment requires a further decision of the Security Council",
    );
  });
  it("with no ceiling, no power and no chapter of the Charter", () => {
    expect(planningText).not.toMatch(
      /authori[sz]|Chapter VII|all necessary|shall begin|establish/i,
    );
  });
  it("whatever the design states", () => {
    const deploying =
      /^(mandate|strength|force-authority|legal-basis|second-stage|tasks|objectives)/;
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const draft = draftOf(withValue(design, "commitment.secondStage", true), "planning");
        fc.pre(draft.stage === "planning");
        expect(operative(draft).filter((id) => deploying.test(id))).toEqual([]);
        expect(draft.clauses.every(({ id }) => id !== "preamble.legal-basis")).toBe(true);
        const own = draft.clauses.filter(
          ({ id, origin, part }) => origin === "drafted" && part === "operative" && id !== "seized",
        );
        for (const { runs } of own)
          expect(runs[0]?.text).not.toMatch(/^(Decides|Authorizes|Mandates)$/);
      }),
      { numRuns: 60, seed: 20271110 },
    );
  });
});

describe("is each text dated as far as its day is known?", () => {
  const adopted = (decided: string, stage: DraftStage) => {
    const draft = draftOf(
      staged({ "timing.decisionDate": decided, "commitment.gateDate": "2031-06-30" }),
      stage,
    );
    return draft.head.map(textOfRuns).join(" / ");
  };
  it("the first by a day before the pledges are reported", () => {
    expect(adopted("2031-03-04", "planning")).toMatch(/\(2031\).*on 4 March 2031$/);
    expect(adopted("2031-03-04", "full")).toMatch(/\(\[year\]\).*on \[date\]$/);
  });
  it("the second by that day or one after it", () => {
    expect(adopted("2031-06-30", "planning")).toMatch(/on \[date\]$/);
    expect(adopted("2031-06-30", "full")).toMatch(/on 30 June 2031$/);
  });
  it("the second alone where no day is set for the pledges: both cannot be of one day", () => {
    const head = (stage: DraftStage) => draftOf(staged(), stage).head.map(textOfRuns).join();
    expect(head("planning")).toMatch(/on \[date\]$/);
    expect(head("full")).toContain("4 March 2031");
  });
  it("and the last report is counted from the day of its own text", () => {
    const answers = { "commitment.nextReportDays": 30, "commitment.gateDate": "2031-06-30" };
    expect(wordsAt(both(answers)[1], "report")).not.toContain("April 2031");
    const after = { ...answers, "timing.decisionDate": "2031-07-01" };
    expect(wordsAt(both(after)[1], "report")).toContain("31 July 2031");
  });
});

it("does the reader take the ceiling from the full text, and none from the gate?", () => {
  expect(readBack(gated, "full").fields.troopCeiling.value).toBe(8000);
  expect(readBack(gated, "planning").fields.troopCeiling.value).toBeNull();
});

it("does an authorisation to plan with no second stage ask for pledges only where a gate is stated?", () => {
  const planned = { "operation.decision": "planning-authorisation" } as const;
  expect(operative(draftOf(designOf(planned)))).toEqual(["planning", "planning.options", "seized"]);
  const gate = { ...planned, "commitment.gateMilitary": 3000 };
  expect(operative(draftOf(designOf(gate)))).toContain("planning.gate");
});

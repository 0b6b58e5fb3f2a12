import { describe, expect, it } from "vitest";
import { clauseAt, designOf, draftOf, idsOf, said } from "../cases/made";

describe("does the first paragraph say what kind of decision it is?", () => {
  it.each([
    ["new", /^Decides to establish a United Nations peacekeeping operation in Karesh, the United/],
    [
      "renewal",
      /^Decides to extend the mandate of the United Nations Mission in Karesh \(UNMIKAR\)/,
    ],
    [
      "technical-rollover",
      /^Decides to extend the mandate of .* for a further period of 6 months$/,
    ],
    ["reinforcement", /^Decides to extend the mandate/],
    ["drawdown", /^Decides to extend the mandate/],
  ])("%s", (decision, words) => {
    const answers = { "operation.decision": decision, "commitment.durationMonths": 6 };
    expect(said(answers, "mandate")).toMatch(words);
  });
  it("says of a reconfiguration that the mandate is revised", () => {
    const answers = { "operation.decision": "reconfiguration" };
    expect(said(answers, "mandate.revision")).toMatch(/^Decides to revise the mandate of/);
  });
  it("extends nothing where a reinforcement leaves the term as it is", () => {
    expect(said({ "operation.decision": "reinforcement" }, "mandate")).toBeUndefined();
  });
  it("sets nothing up where there is no operation", () => {
    expect(said({ "operation.type": "none" }, "mandate")).toBeUndefined();
  });
});

describe("is what others lead authorised, and what the body runs decided?", () => {
  it.each([
    [
      "security-council",
      "coalition",
      "new",
      /^Authorizes the establishment of a multinational force/,
    ],
    ["security-council", "regional", "renewal", /^Decides to renew the authorization of/],
    [
      "au-peace-and-security-council",
      "regional",
      "new",
      /^Decides to establish a regional operation/,
    ],
    [
      "general-assembly",
      "special-political",
      "new",
      /^Decides to establish a United Nations special/,
    ],
  ])("%s, %s, %s", (body, type, decision, words) => {
    const answers = {
      "operation.mandatingBody": body,
      "operation.type": type,
      "operation.decision": decision,
    };
    expect(said(answers, "mandate")).toMatch(words);
  });
});

describe("does it end when the design says?", () => {
  it.each([
    [{ "commitment.durationMonths": 12 }, "for an initial period of 12 months"],
    [{ "commitment.durationMonths": 1 }, "for an initial period of 1 month"],
    [{ "commitment.durationMonths": 3.5 }, "for an initial period of 105 days"],
    [{ "timing.expiryDate": "2032-03-15" }, "until 15 March 2032"],
    [
      { "commitment.durationMonths": 12, "timing.expiryDate": "2032-03-15" },
      "for an initial period of 12 months, until 15 March 2032",
    ],
    [{}, "for an initial period of [length of the mandate: not stated]"],
  ])("%j", (answers, words) => {
    expect(said(answers, "mandate")?.endsWith(`(UNMIKAR), ${words}`)).toBe(true);
  });
});

describe("has a mandate in two stages two texts?", () => {
  const design = designOf({
    "commitment.secondStage": true,
    "commitment.secondStageThreshold": "a ceasefire holds for sixty days",
    "force.troopCeiling": 8000,
  });
  it("plans in the first, and names what opens the second", () => {
    const draft = draftOf(design, "planning");
    expect(draft.stages).toEqual(["planning", "full"]);
    expect(idsOf(draft).filter((id) => !id.startsWith("preamble"))).toEqual([
      "planning",
      "planning.options",
      "planning.gate",
      "seized",
    ]);
  });
  it("decides in the second, behind the same gate", () => {
    const draft = draftOf(design);
    expect(draft.stage).toBe("full");
    expect(idsOf(draft)).toEqual(expect.arrayContaining(["mandate", "second-stage", "strength"]));
    const [gate, opening] = [draftOf(design, "planning"), draft].map((each, at) =>
      clauseAt(each, at === 0 ? "planning.gate" : "second-stage"),
    );
    for (const clause of [gate, opening])
      expect(clause?.runs.map(({ text }) => text).join("")).toContain("holds for sixty days");
  });
  it("brackets a gate that is not stated, tied to its question", () => {
    const open = draftOf(designOf({ "commitment.secondStage": true }));
    expect(clauseAt(open, "second-stage").runs).toContainEqual({
      kind: "gap",
      text: "[what begins the second stage: not stated]",
      place: { field: "commitment.secondStageThreshold" },
    });
  });
  it("has one text where there is no second stage, or a rollover", () => {
    expect(draftOf(designOf()).stages).toEqual(["whole"]);
    const rollover = { "commitment.secondStage": true, "operation.decision": "technical-rollover" };
    expect(draftOf(designOf(rollover)).stages).toEqual(["whole"]);
  });
});

it("is an authorisation to plan short, for what is new and for what exists?", () => {
  const planned = { "operation.decision": "planning-authorisation", "force.troopCeiling": 8000 };
  expect(said(planned, "planning")).toBe(
    "Requests the Secretary-General to begin planning for the United Nations Mission in Karesh (UNMIKAR)",
  );
  const unnamed = { ...designOf(planned), drafting: {} };
  const [asked] = draftOf(unnamed).clauses.filter(({ part }) => part === "operative");
  expect(asked?.runs.map(({ text }) => text).join("")).toContain(
    "for a United Nations peacekeeping",
  );
  expect(said(planned, "strength")).toBeUndefined();
});

it("is a rollover short, with its report and its basis?", () => {
  const design = designOf({
    "operation.decision": "technical-rollover",
    "commitment.durationMonths": 1,
    "commitment.reportEveryDays": 30,
    "commitment.legalBasis": "chapter-vii-part",
    "commitment.forceAuthority": "all-necessary-means",
    "force.troopCeiling": 8000,
    "host.freeMovementClause": true,
  });
  const ids = idsOf(draftOf(design)).filter((id) => !id.startsWith("preamble"));
  expect(ids).toEqual(["mandate", "legal-basis.part", "report", "seized"]);
});

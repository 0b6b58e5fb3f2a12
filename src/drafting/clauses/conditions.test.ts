import { describe, expect, it } from "vitest";
import { clauseAt, designOf, draftOf, idsOf, row, said, wordsAt } from "../cases/made";

describe("does a clause stand for a choice, and none for its absence?", () => {
  it.each([
    ["commitment.safeAreas", true, "safe-areas", "shall protect the safe areas"],
    ["commitment.protectionSites", true, "protection-sites", "protection of civilians sites"],
    ["international.mediation", "envoy", "mediation", "that its envoy leads"],
    ["international.preventiveDiplomacy", true, "preventive-diplomacy", "preventive diplomacy"],
    ["international.incentivesTied", true, "incentives", "what the parties have agreed to do"],
    ["impartiality.conductRules", true, "conduct", "rules of conduct"],
    ["impartiality.vetting", true, "vetting", "vetted"],
    ["impartiality.accountability", true, "accountability", "bringing to justice"],
    ["impartiality.publicReporting", true, "public-reporting", "report publicly"],
    ["host.courtsAndPolicing", true, "courts", "the courts and the police of Karesh"],
    ["host.ownReportingLine", true, "reporting-line", "to the Security Council directly"],
    ["host.violationsReported", true, "violations", "violations of the status-of-forces agreement"],
    ["host.erosionThreshold", "Two roads are closed", "erosion", "eroded: Two roads are closed"],
    [
      "host.fallback",
      "A move to the coast",
      "fallback",
      "in case consent erodes: A move to the coast",
    ],
    ["international.regionalLead", "joint-lead", "lead", "with the regional body"],
    ["international.parallelForces", "joint-command", "parallel-forces", "under a joint command"],
    ["commitment.drawdownRule", "by-both", "drawdown-rule", "no later than a fixed date"],
    ["commitment.followOn", "country-team", "follow-on", "the United Nations country team"],
    ["commitment.renewalIntended", true, "renewal-intended", "to renew the mandate"],
    ["international.access", ["corridors", "truces"], "access", "corridors and negotiated pauses"],
  ] as const)("%s: %s", (path, value, id, words) => {
    const draft = draftOf(designOf({ [path]: value }));
    expect(wordsAt(draft, id)).toContain(words);
    expect(clauseAt(draft, id).places).toContainEqual({ field: path });
    expect(wordsAt(draftOf(designOf()), id)).toBeUndefined();
  });
  it.each([
    ["commitment.safeAreas", false],
    ["host.freeMovementClause", false],
    ["international.mediation", "none"],
    ["international.parallelForces", "no-arrangement"],
    ["international.sanctions", ["none"]],
    ["host.fallback", "none"],
    ["host.statusAgreement", "none"],
    ["commitment.followOn", "none"],
  ])("nothing for %s: %j", (path, value) => {
    expect(idsOf(draftOf(designOf({ [path]: value })))).toEqual(idsOf(draftOf(designOf())));
  });
});

describe("is support tied to its conditions?", () => {
  const answers = {
    "impartiality.forcesSupported": "host-forces",
    "impartiality.riskAssessment": true,
    "impartiality.suspensionRule": true,
    "impartiality.mitigation": false,
  };
  it("lists those that are decided", () => {
    const draft = draftOf(designOf(answers));
    expect(wordsAt(draft, "support")).toBe(
      "Decides that support to the forces of the host is subject to the following conditions",
    );
    expect(idsOf(draft).filter((id) => id.startsWith("support."))).toEqual([
      "support.riskAssessment",
      "support.suspensionRule",
    ]);
  });
  it("allows support without conditions in so many words", () => {
    expect(said({ "impartiality.forcesSupported": "other-forces" }, "support")).toBe(
      "Decides that UNMIKAR may support the other forces in its area",
    );
  });
  it("says nothing of conditions where nothing is supported", () => {
    expect(said({ ...answers, "impartiality.forcesSupported": "none" }, "support")).toBeUndefined();
  });
});

describe("are the parties addressed as the design treats them?", () => {
  it.each([
    [
      { "impartiality.partyTreatment": "all-parties-alike" },
      /^Calls upon all parties to cooperate/,
    ],
    [
      { "impartiality.partiesNamed": ["Upland Front", "tbd; ", " "] },
      /^Calls upon all parties \(Upland Front and tbd\) to cooperate/,
    ],
    [
      {
        "impartiality.partyTreatment": "one-party-only",
        "impartiality.partiesNamed": ["the Upland Front"],
      },
      /^Calls upon the Upland Front to cooperate/,
    ],
    [{ "impartiality.partyTreatment": "one-party-only" }, /^Calls upon the party responsible/],
  ])("%j", (answers, words) => {
    expect(said(answers, "parties")).toMatch(words);
  });
});

it("does every response to obstruction have its item?", () => {
  const responses = [
    "raise-with-host",
    "report-to-mandating-body",
    "suspend-support",
    "sanctions",
    "reposition",
    "use-force",
  ];
  const draft = draftOf(designOf({ "host.obstructionResponses": responses }));
  expect(idsOf(draft).filter((id) => id.startsWith("obstruction."))).toEqual(
    responses.map((response) => `obstruction.${response}`),
  );
});

it("are sanctions decided by a body that can, and recommended by one that cannot?", () => {
  const by = (body: string) =>
    said(
      { "operation.mandatingBody": body, "international.sanctions": ["arms-embargo"] },
      "sanctions.arms-embargo",
    );
  expect(by("security-council")).toMatch(/^Decides that all States shall apply an arms embargo/);
  expect(by("general-assembly")).toMatch(/^Recommends/);
});

describe("is the report asked for with its dates?", () => {
  it.each([
    [{ "commitment.reportEveryDays": 90 }, "every 90 days"],
    [{ "commitment.nextReportDays": 31 }, "no later than 4 April 2031"],
    [
      { "commitment.reportEveryDays": 90, "commitment.nextReportDays": 31 },
      "every 90 days, the last time before the end of the mandate no later than 4 April 2031",
    ],
    [
      { "commitment.nextReportDays": 31, "timing.decisionDate": undefined },
      "no later than 31 days after the adoption of this decision",
    ],
    [{}, "[regular report every: not stated]"],
  ])("%j", (answers, words) => {
    expect(said(answers, "report")?.endsWith(`the work of UNMIKAR ${words}`)).toBe(true);
  });
});

describe("are objectives and benchmarks told in their author's words?", () => {
  it("an objective with its end state, in the order of the design", () => {
    const rows = [row("a", { text: "Peace holds", endState: "No shots" }), row("b", {})];
    const draft = draftOf(designOf({ "purpose.objectives": rows }));
    expect(wordsAt(draft, "objectives.a")).toBe("Peace holds (reached with: No shots)");
    expect(wordsAt(draft, "objectives.b")).toBe("[objective: not stated]");
  });
  it("a benchmark with its day", () => {
    const rows = [row("a", { text: "Courts sit.", due: "2032-01-15" }), row("b", { text: "tbd" })];
    const draft = draftOf(designOf({ "commitment.benchmarks": rows }));
    expect(wordsAt(draft, "benchmarks.a")).toBe("Courts sit, by 15 January 2032");
    expect(wordsAt(draft, "benchmarks.b")).toBe("[benchmark: not stated]");
  });
});

describe("does the preamble tell the case, and no more than is stated?", () => {
  it.each([
    [
      { "situation.agreement": "ceasefire" },
      "agreement",
      "Taking note of the ceasefire agreement in Karesh",
    ],
    [
      {
        "situation.massKillingUnderWay": true,
        "situation.perpetrators": ["government", "militias"],
      },
      "violence",
      "Gravely concerned at the mass killing of civilians that is under way in Karesh, by government forces and militias",
    ],
    [
      { "situation.civiliansTargeted": true },
      "violence",
      "Gravely concerned at attacks on civilians in Karesh",
    ],
    [
      { "situation.displaced": 4200 },
      "displaced",
      "Concerned that 4,200 persons have been displaced",
    ],
    [
      { "timing.electionDate": "2032-05-02" },
      "election",
      "Mindful of the elections to be held on 2 May 2032",
    ],
    [
      { "host.formalConsent": "given" },
      "consent",
      "Welcoming the consent of the Government of Karesh to the deployment of the operation",
    ],
    [
      { "commitment.legalBasis": "host-invitation" },
      "consent",
      "Responding to the request of the Government of Karesh for the deployment of the operation",
    ],
    [
      { "operation.decision": "renewal" },
      "recalling",
      "Recalling its previous decisions on the situation in Karesh",
    ],
  ])("%j", (answers, id, words) => {
    expect(said(answers, `preamble.${id}`)).toBe(words);
  });
  it.each(["compelled", "not-sought", "refused"])("tells of no consent that was %s", (consent) => {
    expect(said({ "host.formalConsent": consent }, "preamble.consent")).toBeUndefined();
  });
  it("is silent on what is not the case", () => {
    const draft = draftOf(
      designOf({
        "situation.agreement": "none",
        "situation.civiliansTargeted": false,
        "situation.displaced": 0,
      }),
    );
    expect(idsOf(draft).filter((id) => id.startsWith("preamble"))).toEqual([
      "preamble.legal-basis",
    ]);
  });
});

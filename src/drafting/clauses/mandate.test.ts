import { describe, expect, it } from "vitest";
import { designOf, draftOf, idsOf, said } from "../cases/made";

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

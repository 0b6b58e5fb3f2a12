import { describe, expect, it } from "vitest";
import { clauseAt, designOf, draftOf, idsOf, said } from "../cases/made";

const authority = (answers: Parameters<typeof said>[0]) => said(answers, "force-authority");

describe("is the authority said with what it is for?", () => {
  it("names means and purposes in one sentence", () => {
    const words = authority({
      "commitment.forceAuthority": "all-necessary-means",
      "commitment.forcePurposes": ["protect-civilians", "free-movement"],
    });
    expect(words).toBe(
      "Authorizes UNMIKAR to take all necessary means, within its capabilities and areas of deployment, to protect civilians under threat of physical violence and to ensure its freedom of movement",
    );
  });
  it("says whoever threatens, where the design does", () => {
    const answers = {
      "commitment.forceAuthority": "necessary-action",
      "commitment.forcePurposes": ["protect-civilians"],
      "commitment.irrespectiveOfSource": true,
    };
    expect(authority(answers)).toMatch(/violence, irrespective of the source of that violence$/);
    expect(said(answers, "force-authority.source")).toBeUndefined();
  });
  it("says so in a clause of its own where no purpose carries it", () => {
    const answers = {
      "commitment.forceAuthority": "all-necessary-means",
      "commitment.forcePurposes": ["free-movement"],
      "commitment.irrespectiveOfSource": true,
    };
    expect(said(answers, "force-authority.source")).toContain("irrespective of the source");
  });
  it("grants nothing for self-defence alone", () => {
    const words = authority({
      "commitment.forceAuthority": "self-defence-only",
      "commitment.forcePurposes": ["protect-civilians"],
    });
    expect(words).toBe("Decides that UNMIKAR may use force only in self-defence");
  });
  it("brackets the purposes, or the power, that is not stated", () => {
    expect(authority({ "commitment.forceAuthority": "all-necessary-means" })).toMatch(
      /\[what force may be used for: not stated\]$/,
    );
    expect(authority({ "commitment.forcePurposes": ["secure-sites"] })).toContain(
      "to [authority to use force: not stated], within",
    );
  });
  it("is silent where neither is stated", () => {
    expect(authority({})).toBeUndefined();
  });
});

it("offers every grade as a change of the choice, in its whole words", () => {
  const design = designOf({
    "commitment.forceAuthority": "necessary-action",
    "commitment.forcePurposes": ["free-movement"],
  });
  const { variants } = clauseAt(draftOf(design), "force-authority");
  expect(variants?.chosen).toBe("necessary-action");
  for (const { id, text, edits } of variants?.options ?? []) {
    expect(edits).toEqual([{ field: "commitment.forceAuthority", value: id }]);
    expect(text).toMatch(/^(?:Authorizes|Decides) .*UNMIKAR/);
  }
  expect(variants?.options).toHaveLength(3);
});

describe("does the legal basis stand where it applies?", () => {
  const part = { "commitment.legalBasis": "chapter-vii-part" };
  it("closes the preamble where it covers the whole", () => {
    const draft = draftOf(designOf({ "commitment.legalBasis": "chapter-vii-whole" }));
    const recitals = idsOf(draft).filter((id) => id.startsWith("preamble"));
    expect(recitals.slice(-2)).toEqual(["preamble.threat", "preamble.legal-basis"]);
  });
  it("opens the grant of force where it covers a part", () => {
    const answers = { ...part, "commitment.forceAuthority": "all-necessary-means" };
    expect(authority(answers)).toMatch(
      /^Acting under Chapter VII of the Charter of the United Nations, authorizes UNMIKAR/,
    );
    expect(said(answers, "preamble.legal-basis")).toBeUndefined();
    const { places } = clauseAt(draftOf(designOf(answers)), "force-authority");
    expect(places).toContainEqual({ field: "commitment.legalBasis" });
  });
  it("asks which part where no grant of force shows it", () => {
    for (const force of [{}, { "commitment.forceAuthority": "self-defence-only" }])
      expect(said({ ...part, ...force }, "legal-basis.part")).toMatch(
        /Chapter VII .* in \[the part: not stated\] of this decision$/,
      );
  });
  it("is a gap where it is not stated, and absent where none is invoked", () => {
    expect(said({}, "preamble.legal-basis")).toBe("[legal basis: not stated]");
    const none = { "commitment.legalBasis": "none-invoked" };
    expect(said(none, "preamble.legal-basis")).toBeUndefined();
    expect(said(none, "preamble.threat")).toBeUndefined();
  });
  it.each([
    ["security-council", "Acting under Chapter VIII of the Charter of the United Nations"],
    ["au-peace-and-security-council", "Acting under Article 7 of the Protocol that established it"],
  ])("is the regional one of %s", (body, words) => {
    const answers = {
      "operation.mandatingBody": body,
      "commitment.legalBasis": "regional-authorisation",
    };
    expect(said(answers, "preamble.legal-basis")).toBe(words);
  });
});

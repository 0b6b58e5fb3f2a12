import { expect, it } from "vitest";
import { currentEvidence as base } from "../../../evidence/current";
import type { Finding } from "../../../evidence/schema";
import evidence from "../../../i18n/messages/en/evidence.json";
import fields from "../../../i18n/messages/en/fields.json";
import room from "../../../i18n/messages/en/room.json";
import { createWords } from "../../../i18n/words";
import { findingFacts } from "./finding-facts";

const asRecorded = {
  coverage: ({ coverage }: Finding) => coverage,
  scope: ({ scope }: Finding) => scope,
};

const words = createWords("en", { ...evidence, ...fields, ...room }, { onMissing: "throw" });

it("has every finding words for all that is coded on it?", () => {
  for (const finding of base.findings)
    for (const [what, how] of findingFacts(words, finding, asRecorded)) {
      expect(what).not.toBe("");
      expect(how).not.toBe("");
    }
});

it("are both ends of a published size said, and that a figure rests on another work's report?", () => {
  const finding = base.findings.find(({ id }) => id === "hultman-2013-civilian-troops");
  const facts = Object.fromEntries(finding ? findingFacts(words, finding, asRecorded) : []);
  expect(facts["Size as published"]).toBe(
    "106 to below 2 civilians killed a month, at 0 and 8,000 UN troops",
  );
  expect(facts["How it was read"]).toBe("as reported by another work");
});

it("does a finding on no graded factor say so, and borrow none?", () => {
  const finding = base.findings.find(({ factor }) => factor === null);
  const facts = Object.fromEntries(finding ? findingFacts(words, finding, asRecorded) : []);
  expect(facts["Graded factor"]).toBe("none of the graded factors");
});

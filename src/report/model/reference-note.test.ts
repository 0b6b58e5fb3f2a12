import { describe, expect, it } from "vitest";
import { currentEvidence } from "../../evidence/current";
import { workById } from "../../evidence/evidence-base";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { referenceNote } from "./reference-note";

const words = createWords("en", await loadMessages("en", ["evidence"]), { onMissing: "throw" });

function noteOf(id: string): string {
  const work = workById(currentEvidence, id);
  if (!work) throw new Error(`the base has no work "${id}"`);
  return referenceNote(words, currentEvidence, work);
}

describe("does a reference that leaves the app say how far it was confirmed?", () => {
  it("names the base and how the findings were read", () => {
    expect(noteOf("bara-2020")).toMatch(
      /^Evidence base 2026\.1\. Findings: 2 read in the abstract\.$/,
    );
  });

  it("says which details are from memory", () => {
    expect(noteOf("kocher-2014")).toMatch(/title from memory, year from memory\.$/);
  });

  it("says what is from memory alone, and what is there through the reviewers' codings alone", () => {
    const recalled = currentEvidence.findings.find(({ basis }) => basis === "memory");
    expect(noteOf(recalled?.workId ?? "")).toMatch(/from memory, not confirmed/);
    const stated = new Set(currentEvidence.findings.map(({ workId }) => workId));
    const coded = currentEvidence.codings.find(({ workId }) => !stated.has(workId));
    expect(noteOf(coded?.workId ?? "")).toMatch(/only through the codings/);
  });

  it("has a note for every work", () => {
    for (const { id } of currentEvidence.works) expect(noteOf(id)).not.toMatch(/[{}]/);
  });
});

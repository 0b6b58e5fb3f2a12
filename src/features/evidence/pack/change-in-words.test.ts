import { describe, expect, it } from "vitest";
import type { CheckChange, CitedChange } from "../../../engine/compare-assessments";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords } from "../../../i18n/words";
import { changeInWords } from "./change-in-words";

const namespaces = ["room", "evidence"] as const;
const words = createWords("en", await loadMessages("en", namespaces), { onMissing: "throw" });
const met = { status: "met", reason: "in-range" } as const;
const says = (change: Partial<CheckChange>) =>
  changeInWords(words, {
    ...{ check: "a", before: met, after: met, movesResult: false, findings: [], coded: [] },
    ...change,
  });
const cited = (
  before: CitedChange["before"],
  after: CitedChange["after"],
  changed = false,
): CitedChange => ({ finding: "f", before, after, changed });

describe("is it said what moves in a check?", () => {
  it("its answer", () => {
    const after = { status: "not-met", reason: "below" } as const;
    expect(says({ after, movesResult: true })).toBe("answers “Not met” instead of “Met”.");
  });

  it("only its reason or figures", () => {
    expect(says({ movesResult: true })).toBe("answers as before, for another reason or figure.");
  });

  it("findings that come and go, side by side", () => {
    expect(says({ findings: [cited(null, "findings"), cited("nulls", "against")] })).toBe(
      "answers as before. Findings beside it: +1 for, +1 against and -1 without clear effect.",
    );
  });

  it("as many findings as before that are others, or that say something else", () => {
    expect(says({ findings: [cited(null, "nulls"), cited("nulls", null)] })).toContain(
      "as many as before, but others",
    );
    expect(says({ findings: [cited("nulls", "nulls", true)] })).toContain(
      "the same, with other records",
    );
  });

  it("the counts of the review beside it, though answer and findings stay", () => {
    expect(says({ coded: ["early-implementation"] })).toMatch(
      /^answers as before\. Counts of the review beside it that move: .+\.$/,
    );
  });
});

import { describe, expect, it } from "vitest";
import { optionInWords, optionKey } from "./option-key";
import { createWords } from "./words";

const words = createWords(
  "en",
  {
    "fields.option.mixed": "Mixed",
    "fields.commitment.fundingSource.option.mixed": "Several sources",
  },
  { onMissing: "throw" },
);

describe("which word does an option get?", () => {
  it("the field's own where the sense differs", () => {
    expect(optionKey(words, "commitment.fundingSource", "mixed")).toBe(
      "fields.commitment.fundingSource.option.mixed",
    );
    expect(optionInWords(words, "commitment.fundingSource", "mixed")).toBe("Several sources");
  });

  it("the shared word everywhere else", () => {
    expect(optionInWords(words, "host.politicalWill", "mixed")).toBe("Mixed");
  });

  it("is not fooled by a word that no catalogue has", () => {
    expect(() => optionInWords(words, "host.politicalWill", "torn")).toThrow(/torn/);
  });
});

import { describe, expect, it } from "vitest";
import checks from "../../i18n/messages/en/checks.json";
import coherence from "../../i18n/messages/en/coherence.json";
import app from "../../i18n/messages/en/frame.json";
import { createWords } from "../../i18n/words";
import { askedBy } from "./asked-by";

const words = createWords("en", { ...app, ...checks, ...coherence }, { onMissing: "throw" });

describe("does a field that is not stated say who asked, without a wall of titles?", () => {
  it("by name where they are few, of whatever room", () => {
    expect(askedBy(words, ["there-in-time", "budget-below-cost"])).toBe(
      "asked by: Will they be there in time? and Budget below cost",
    );
  });
  it("by number where they are many: every check asks for the type of operation", () => {
    expect(askedBy(words, Array(72).fill("there-in-time"))).toBe("asked by 72 checks");
  });
});

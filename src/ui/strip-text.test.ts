import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { describeStrip } from "./strip-text";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", []), { onMissing: "throw" });
});

const values = [4, 1, 3, 3].map((value) => ({ value }));
const format = (value: number) => `${value} per 1,000`;

describe("what does a strip chart say to those who do not see it?", () => {
  it("says how many values there are and how far they reach", () => {
    expect(describeStrip({ values, format }, words)).toBe(
      "4 values from 1 per 1,000 to 4 per 1,000.",
    );
  });

  it("says where the planner's value stands; equal values are not below it", () => {
    const own = { label: "This design", value: 3 };
    expect(describeStrip({ values, own, format }, words)).toContain(
      "This design: 3 per 1,000, above 1 of 4.",
    );
  });

  it("says so when there is nothing to show", () => {
    expect(describeStrip({ values: [], format }, words)).toBe("Nothing to show.");
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { countStatuses, describeStatuses } from "./segment-text";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", []), { onMissing: "throw" });
});

describe("what does a bar of checks say in words?", () => {
  it("counts each status in the fixed order, whatever the order given", () => {
    expect(describeStatuses(["not-stated", "met", "not-met", "met"], words)).toBe(
      "2 met, 1 not met, 1 not stated",
    );
  });

  it("keeps not stated and not met apart", () => {
    expect(countStatuses(["not-stated", "not-met"])).toEqual([
      { status: "not-met", count: 1 },
      { status: "not-stated", count: 1 },
    ]);
  });

  it("agrees in number", () => {
    expect(describeStatuses(["not-applicable"], words)).toBe("1 does not apply");
    expect(describeStatuses(["not-applicable", "not-applicable"], words)).toBe("2 do not apply");
  });

  it("says so when there are none", () => {
    expect(describeStatuses([], words)).toBe("none");
  });
});

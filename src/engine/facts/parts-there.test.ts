import { describe, expect, it } from "vitest";
import { partsThere } from "./parts-there";

describe("how many parts are there?", () => {
  const silent = ["host.fallback"] as const;

  it("calls a mixture some, whatever is silent", () => {
    expect(partsThere([true, silent, false])).toBe("some");
  });

  it("stays open where a silent part could still make it all or none", () => {
    expect(partsThere([true, silent])).toBe("open");
    expect(partsThere([false, silent])).toBe("open");
  });

  it("tells all from none where nothing is silent", () => {
    expect(partsThere([true, true])).toBe("all");
    expect(partsThere([false, false])).toBe("none");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedAt, locationOf } from "./asked-options";

describe("what does an address ask to be compared?", () => {
  it("asks for nothing in particular without a query", () => {
    expect(askedAt("/options/compare")).toEqual({});
    expect(locationOf({})).toBe("/options/compare");
  });
  it("tells nobody chosen from nobody named", () => {
    expect(askedAt("/options/compare?ids=")).toEqual({ ids: [] });
  });
  it("passes over what is no id, and names each once", () => {
    expect(askedAt("/options/compare?ids=a,<b>,a,c d,e-1&base=%22x")).toEqual({
      ids: ["a", "e-1"],
    });
  });
  it("reads back what it writes", () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
    const asked = fc.record(
      { ids: fc.uniqueArray(id, { maxLength: 4 }), base: id },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(asked, (each) => {
        expect(askedAt(locationOf(each))).toStrictEqual({ ...each });
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { tally } from "./tally";

describe("what does a tally count?", () => {
  it("keeps stated absence and silence apart", () => {
    expect(
      tally({
        "impartiality.conductRules": true,
        "impartiality.complaints": false,
        "impartiality.vetting": undefined,
      }),
    ).toEqual({ present: 1, absent: 1, missing: ["impartiality.vetting"], of: 3 });
  });

  it("counts nothing where nothing is asked", () => {
    expect(tally({})).toEqual({ present: 0, absent: 0, missing: [], of: 0 });
  });
});

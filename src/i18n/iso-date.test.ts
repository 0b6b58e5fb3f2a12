import { describe, expect, it } from "vitest";
import { formatIsoDate } from "./iso-date";

describe("how is a calendar date written?", () => {
  it("as far as it is known", () => {
    expect(formatIsoDate("2011-07-08", "en-GB")).toBe("8 July 2011");
    expect(formatIsoDate("2011-07", "en-GB")).toBe("July 2011");
    expect(formatIsoDate("2011", "en-GB")).toBe("2011");
  });

  it("on the same day in every time zone", () => {
    const before = process.env.TZ;
    process.env.TZ = "America/Los_Angeles";
    try {
      expect(formatIsoDate("2026-01-01", "en-GB")).toBe("1 January 2026");
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it("in the reader's language, with the digits 0-9", () => {
    expect(formatIsoDate("2026-11-21", "fr")).toBe("21 novembre 2026");
    expect(formatIsoDate("2026-11-21", "ar-u-nu-latn")).toContain("2026");
  });

  it("with an ordinal for the first of a month in French", () => {
    expect(formatIsoDate("2027-05-01", "fr")).toBe("1er mai 2027");
    expect(formatIsoDate("2027-05-11", "fr")).toBe("11 mai 2027");
    expect(formatIsoDate("2027-05-01", "es")).toBe("1 de mayo de 2027");
  });

  it("as it was given when it is no date", () => {
    for (const text of ["soon", "", "2026-02-30", "2026-13-01", "21/11/2026", "2026-1-1"]) {
      expect(formatIsoDate(text, "en-GB")).toBe(text);
    }
  });
});

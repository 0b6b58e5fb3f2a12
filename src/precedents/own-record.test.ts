import { describe, expect, it } from "vitest";
import { precedents } from "./current";
import { withoutOwnRecord } from "./own-record";

const left = (hostCountries: string[] | undefined, date: string | undefined) => {
  const kept = new Set(withoutOwnRecord(precedents, { hostCountries, date }));
  return precedents.filter((each) => !kept.has(each)).map(({ id }) => id);
};

describe("is an operation kept from being compared with itself?", () => {
  it("leaves out the one that a founding decision sets up", () => {
    expect(left(["South Sudan"], "2011-07-08")).toContain("unmiss");
    expect(left([" south sudan "], "2011-07-08")).toContain("unmiss");
  });
  it("knows a country by either apostrophe and without its accents", () => {
    for (const name of ["Côte d’Ivoire", "Côte d'Ivoire", "Cote d'Ivoire"])
      expect(left([name], "2004-02-27")).toContain("unoci");
  });
  it("leaves out the one that runs when a later decision is taken, and what ended before stays", () => {
    expect(left(["Sierra Leone"], "2000-02-07")).toContain("unamsil");
    expect(left(["Sierra Leone"], "2020-02-07")).not.toContain("unamsil");
  });
  it("keeps the record whole where the country or the day is not stated, or nobody was there", () => {
    expect(left(undefined, "2011-07-08")).toEqual([]);
    expect(left(["South Sudan"], undefined)).toEqual([]);
    expect(left(["Halvora"], "2027-03-01")).toEqual([]);
    expect(withoutOwnRecord(precedents, { hostCountries: [], date: "2011-07-08" })).toBe(
      precedents,
    );
  });
});

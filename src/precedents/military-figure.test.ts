import { describe, expect, it } from "vitest";
import { precedents } from "./current";
import { isVerified, militaryFigureOf } from "./military-figure";
import type { Precedent } from "./schema";

const base: Precedent = {
  id: "sample",
  acronym: "SAMPLE",
  name: "Sample operation",
  organisation: "un",
  type: "un-peacekeeping",
  hostCountries: ["Atlantis"],
  start: "2001-01-01",
  chapterVII: "no",
  verified: "yes",
  recalledFields: [],
  sources: [],
};

describe("which strength is compared?", () => {
  it("the military on the ground, where a source tells them from the police", () => {
    const figure = militaryFigureOf({
      ...base,
      peakDeployedUniformed: 5547,
      peakDeployedMilitary: 4776,
      peakAuthorised: { troops: 5000, police: 1250 },
    });
    expect(figure).toEqual({ field: "peakDeployedMilitary", persons: 4776, counts: "military" });
  });

  it("the uniformed total, said to be one, where no police were authorised", () => {
    const figure = militaryFigureOf({
      ...base,
      peakDeployedUniformed: 900,
      peakAuthorised: { troops: 1000 },
    });
    expect(figure).toEqual({ field: "peakDeployedUniformed", persons: 900, counts: "uniformed" });
  });

  it("the ceiling rather than a total that police are part of", () => {
    const figure = militaryFigureOf({
      ...base,
      peakDeployedUniformed: 7071,
      initialAuthorised: { troops: 7350, police: 260 },
    });
    expect(figure?.field).toBe("initialAuthorised.troops");
  });

  it("the highest ceiling before the first", () => {
    const figure = militaryFigureOf({
      ...base,
      initialAuthorised: { troops: 6000 },
      peakAuthorised: { troops: 17500 },
    });
    expect(figure).toEqual({ field: "peakAuthorised.troops", persons: 17500, counts: "military" });
  });

  it("a joint ceiling, said to count police", () => {
    const figure = militaryFigureOf({
      ...base,
      peakAuthorised: { troops: 28000, troopsIncludePolice: true },
    });
    expect(figure?.counts).toBe("uniformed");
  });

  it("none where nothing is known, or where there were no troops", () => {
    expect(militaryFigureOf(base)).toBeNull();
    expect(militaryFigureOf({ ...base, initialAuthorised: { troops: 0, police: 300 } })).toBeNull();
  });
});

describe("do recalled figures stay out?", () => {
  const partly: Precedent = {
    ...base,
    verified: "partly",
    peakDeployedUniformed: 900,
    initialAuthorised: { troops: 1000 },
    recalledFields: ["peakDeployedUniformed"],
  };

  it("passes over the recalled figure and takes the one that was read", () => {
    expect(militaryFigureOf(partly)?.field).toBe("initialAuthorised.troops");
  });

  it("takes none from a record that nobody verified, whatever its list says", () => {
    expect(militaryFigureOf({ ...partly, verified: "no", recalledFields: [] })).toBeNull();
  });

  it("holds for every operation on record", () => {
    for (const precedent of precedents) {
      const figure = militaryFigureOf(precedent);
      if (figure) expect(isVerified(precedent, figure.field), precedent.id).toBe(true);
    }
  });
});

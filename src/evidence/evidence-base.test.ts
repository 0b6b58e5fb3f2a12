import { describe, expect, it } from "vitest";
import { factorIds } from "../domain/factor";
import { currentEvidence } from "./current";
import { findingById, findingsOfFactor, findingsOnSameData, workById } from "./evidence-base";
import type { EvidenceBase, Finding, Work } from "./schema";

const finding = (changes: Partial<Finding> & { id: string }): Finding => ({
  workId: "old",
  factor: "commitment",
  topic: "commitment",
  outcome: "other",
  perpetrator: "unspecified",
  direction: "for",
  studyDesign: "case-study",
  method: "qualitative",
  coverage: "one case",
  related: "related",
  verified: "yes",
  basis: "abstract",
  reviewed: "2026-11-21",
  use: "evidence",
  ...changes,
});

const work = (id: string, year: number): Work => ({
  id,
  authors: ["Doe, Jo"],
  year,
  title: id,
  kind: "article",
});

const base = (...findings: Finding[]): EvidenceBase => ({
  ...currentEvidence,
  works: [work("old", 1999), work("new", 2020)],
  findings,
});

describe("is a record found by its id?", () => {
  it("finds a finding and its work", () => {
    const found = findingById(currentEvidence, "fjelde-2019-rebels");
    expect(found?.direction).toBe("for");
    expect(workById(currentEvidence, found?.workId ?? "")?.year).toBe(2019);
  });

  it("answers with nothing for an id that is not in the base", () => {
    expect(findingById(currentEvidence, "nobody-1900")).toBeUndefined();
    expect(workById(currentEvidence, "nobody-1900")).toBeUndefined();
  });

  it("keeps two bases apart", () => {
    const small = base(finding({ id: "a" }));
    expect(findingById(small, "a")).toBeDefined();
    expect(findingById(currentEvidence, "a")).toBeUndefined();
    expect(findingById(small, "fjelde-2019-rebels")).toBeUndefined();
  });
});

describe("in what order are a factor's findings shown?", () => {
  it("puts mass atrocities first, then the firmer basis, then the newer work, then by id", () => {
    const shuffled = base(
      finding({ id: "d-reported", basis: "as-reported", workId: "new" }),
      finding({ id: "c-old" }),
      finding({ id: "b-new", workId: "new" }),
      finding({ id: "a-new", workId: "new" }),
      finding({ id: "z-direct", related: "direct", basis: "museum-coding" }),
    );
    const shown = findingsOfFactor(shuffled, "commitment").map(({ id }) => id);
    expect(shown).toEqual(["z-direct", "a-new", "b-new", "c-old", "d-reported"]);
  });

  it("gives contrary findings no worse a place", () => {
    const both = [
      finding({ id: "b-for", direction: "for" }),
      finding({ id: "a-against", direction: "against" }),
    ];
    expect(findingsOfFactor(base(...both), "commitment")[0]?.id).toBe("a-against");
  });

  it("leaves out background rows and other factors", () => {
    const mixed = base(
      finding({ id: "shown" }),
      finding({ id: "input", use: "background" }),
      finding({ id: "elsewhere", factor: "impartiality" }),
      finding({ id: "none", factor: null }),
    );
    expect(findingsOfFactor(mixed, "commitment").map(({ id }) => id)).toEqual(["shown"]);
  });

  it("shows contrary or null findings wherever the base has them", () => {
    for (const id of factorIds) {
      const directions = new Set(findingsOfFactor(currentEvidence, id).map((f) => f.direction));
      const oneSided = ["commitment", "well-informed", "early-implementation"].includes(id);
      expect(directions.size > 1, id).toBe(!oneSided);
    }
  });
});

describe("are studies on the same data kept together?", () => {
  it("lists findings of the same work and those linked by their data", () => {
    const troops = findingById(currentEvidence, "hultman-2013-civilian-troops");
    const ids = troops ? findingsOnSameData(currentEvidence, troops).map(({ id }) => id) : [];
    expect(ids.sort()).toEqual([
      "benson-tucker-2022-resolutions",
      "di-salvatore-2022-pema",
      "hultman-2013-civilian-observers",
      "hultman-2013-civilian-police",
      "kocher-2014-reanalysis",
    ]);
  });
});

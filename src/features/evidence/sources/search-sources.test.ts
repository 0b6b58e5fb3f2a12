import { describe, expect, it } from "vitest";
import { currentEvidence as base } from "../../../evidence/current";
import { statementOf } from "../../../evidence/statements";
import { folded } from "./folded";
import { searchSources } from "./search-sources";
import { sourceIndex } from "./source-index";

const index = sourceIndex(base, {
  citation: ({ authors, year }) => `${authors[0]} ${year}`,
  statement: ({ id }) => statementOf(id, "en"),
  names: ({ topic, outcome }) => `${topic} ${outcome}`,
});
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

it("does folding take accents and capitals away, also of letters that Unicode keeps whole?", () => {
  expect(folded("Séverine Østby Łódź Straße İstanbul")).toBe(
    "severine ostby lodz strasse istanbul",
  );
});

describe("does the search find what a reader would type?", () => {
  it("finds a work by its author without the accent, and by its DOI", () => {
    expect(idsOf(searchSources(index.works, "severine autesserre", {}))).toContain(
      "autesserre-2010",
    );
    expect(idsOf(searchSources(index.works, "10.1177/1354066120902503", {}))).toEqual([
      "bara-2020",
    ]);
  });

  it("finds a finding by words of its sentence and its work together, in any order", () => {
    const found = searchSources(index.findings, "bangui amnesty", {});
    expect(idsOf(found)).toEqual(["amnesty-2016-minusca"]);
  });

  it("finds everything for an empty query and nothing for a word that nobody wrote", () => {
    expect(searchSources(index.findings, "  ", {})).toHaveLength(base.findings.length);
    expect(searchSources(index.works, "", {})).toHaveLength(base.works.length);
    expect(searchSources(index.findings, "zzxqy", {})).toEqual([]);
  });
});

describe("do filters narrow by what a finding is?", () => {
  it("keeps only findings that meet every filter", () => {
    const found = searchSources(index.findings, "", { verified: "recalled" });
    expect(found.length).toBeGreaterThan(0);
    for (const { finding } of found) expect(finding?.verified).toBe("recalled");
  });

  it("keeps a work where one and the same finding meets all filters", () => {
    const works = searchSources(index.works, "", { direction: "null", topic: "police" });
    for (const { findings } of works)
      expect(findings.some((f) => f.direction === "null" && f.topic === "police")).toBe(true);
    expect(works.length).toBeLessThan(base.works.length);
  });
});

import { describe, expect, it } from "vitest";
import { currentEvidence as base } from "../../../evidence/current";
import { statementOf } from "../../../evidence/statements";
import { folded } from "../../../finder/folded";
import { searchOf } from "./search-sources";
import { sourceIndex } from "./source-index";

const index = sourceIndex(base, {
  citation: ({ authors, year }) => `${authors[0]} ${year}`,
  statement: ({ id }) => statementOf(id, "en"),
  names: ({ topic, outcome }) => `${topic} ${outcome}`,
  setting: ({ coverage, scope = "" }) => `${coverage} ${scope}`,
});
const searchWorks = searchOf(index.works);
const searchFindings = searchOf(index.findings);
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

it("does folding take accents and capitals away, also of letters that Unicode keeps whole?", () => {
  expect(folded("Séverine Østby Łódź Straße İstanbul")).toBe(
    "severine ostby lodz strasse istanbul",
  );
});

describe("does the search find what a reader would type?", () => {
  it("finds a work by its author without the accent, and by its DOI", () => {
    expect(idsOf(searchWorks("severine autesserre", {}))).toContain("autesserre-2010");
    expect(idsOf(searchWorks("10.1177/1354066120902503", {}))).toEqual(["bara-2020"]);
  });

  it("finds a finding by words of its sentence and its work together, in any order", () => {
    const found = searchFindings("bangui amnesty", {});
    expect(idsOf(found)).toEqual(["amnesty-2016-minusca"]);
  });

  it("finds everything for an empty query and nothing for a word that nobody wrote", () => {
    expect(searchFindings("  ", {})).toHaveLength(base.findings.length);
    expect(searchWorks("", {})).toHaveLength(base.works.length);
    expect(searchFindings("zzxqy", {})).toEqual([]);
  });
});

describe("do filters narrow by what a finding is?", () => {
  it("keeps only findings that meet every filter", () => {
    const found = searchFindings("", { verified: "recalled" });
    expect(found.length).toBeGreaterThan(0);
    for (const { finding } of found) expect(finding?.verified).toBe("recalled");
  });

  it("keeps a work where one and the same finding meets all filters", () => {
    const works = searchWorks("", { direction: "null", topic: "police" });
    for (const { findings } of works)
      expect(findings.some((f) => f.direction === "null" && f.topic === "police")).toBe(true);
    expect(works.length).toBeLessThan(base.works.length);
  });
});

it("does typing letter by letter, and taking back, find what the whole query finds?", () => {
  const typing = searchOf(index.findings);
  const query = "police UN 2013 civil";
  const lengths = Array.from({ length: query.length }, (_, place) => place + 1);
  for (const length of [...lengths, ...lengths.toReversed()]) {
    const part = query.slice(0, length);
    expect(idsOf(typing(part, {}))).toEqual(idsOf(searchOf(index.findings)(part, {})));
  }
});

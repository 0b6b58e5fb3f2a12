import { describe, expect, it } from "vitest";
import { currentEvidence } from "./current";
import { evidenceBaseSchema } from "./schema";

const { works, findings, codings, codedFactors, factors, releases } = currentEvidence;
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const workIds = new Set(idsOf(works));
const findingIds = new Set(idsOf(findings));
const byFinding = new Map(findings.map((finding) => [finding.id, finding]));

describe("is the base complete?", () => {
  it("reads through the schema, record by record, and loses nothing", () => {
    const read = evidenceBaseSchema.safeParse(currentEvidence);
    expect(read.error?.issues.slice(0, 3)).toBeUndefined();
    expect(read.data).toEqual(currentEvidence);
  });

  it("is numbered by year and edition, and names no pack", () => {
    expect(currentEvidence.version).toMatch(/^\d{4}\.\d+$/);
    expect(currentEvidence.pack).toBeUndefined();
  });

  it("holds at least the works, findings and codings that docs/evidence.md promises", () => {
    expect(works.length).toBeGreaterThanOrEqual(170);
    expect(findings).toHaveLength(166);
    expect(codings).toHaveLength(478);
    expect(codedFactors).toHaveLength(101);
  });

  it("covers each of the eight factors with findings of its own", () => {
    for (const { id } of factors) {
      expect(findings.filter(({ factor }) => factor === id).length).toBeGreaterThanOrEqual(6);
    }
  });

  it("codes 126 studies of the museum, nine of them on mass atrocities", () => {
    const latest = releases.at(-1);
    const coded = new Set(codings.map(({ workId }) => workId));
    const direct = new Set(codings.flatMap((coding) => (coding.direct ? coding.workId : [])));
    expect(coded.size).toBe(latest?.studies);
    expect(direct.size).toBe(latest?.direct);
    const related = new Set(codings.flatMap((coding) => (coding.direct ? [] : coding.workId)));
    expect(related.size).toBe(latest?.related);
    expect([...direct].filter((id) => related.has(id))).toHaveLength(latest?.both ?? -1);
  });
});

describe("does everything that is named exist?", () => {
  it.each([
    ["works", works],
    ["findings", findings],
    ["codings", codings],
    ["coded factors", codedFactors],
    ["factors", factors],
    ["releases", releases],
  ] as const)("every id among the %s is unique", (_, records) => {
    const ids = idsOf(records);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("every finding and coding leads to a work, and every work is used", () => {
    const used = [...findings, ...codings].map(({ workId }) => workId);
    expect(used.filter((id) => !workIds.has(id))).toEqual([]);
    expect([...workIds].filter((id) => !used.includes(id))).toEqual([]);
  });

  it("every coding and every factor leads to a coded factor", () => {
    const known = new Set(idsOf(codedFactors));
    const named = codings.flatMap(({ codedFactor }) => codedFactor ?? []);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(factors.filter(({ codedFactorId }) => !known.has(codedFactorId))).toEqual([]);
  });

  it("links between findings exist and go both ways", () => {
    for (const link of ["sameData", "contrastsWith"] as const) {
      for (const { id, [link]: others = [] } of findings) {
        expect(others.filter((other) => !findingIds.has(other) || other === id)).toEqual([]);
        for (const other of others) expect(byFinding.get(other)?.[link]).toContain(id);
      }
    }
  });

  it("calls no two findings of one work a contrast, since they rest on the same data", () => {
    for (const { id, workId, contrastsWith = [] } of findings) {
      const ofOneWork = contrastsWith.filter((other) => byFinding.get(other)?.workId === workId);
      expect(ofOneWork, id).toEqual([]);
    }
  });

  it("links each study that looks again at a data set with the findings on it", () => {
    const civilians = ["troops", "police", "observers"].map((of) => `hultman-2013-civilian-${of}`);
    const battles = ["hultman-2014-battle-troops", "hultman-2014-battle-police"];
    expect(byFinding.get("benson-tucker-2022-resolutions")?.sameData).toEqual(civilians);
    expect(byFinding.get("di-salvatore-2022-pema")?.sameData).toEqual(civilians);
    expect(byFinding.get("lloyd-2021-troops")?.sameData).toEqual(battles);
    expect(byFinding.get("lloyd-2021-tamm")?.sameData).toEqual(battles);
  });

  it("links the re-analysis of 2014 with the findings that it looks at again", () => {
    expect(byFinding.get("kocher-2014-reanalysis")?.sameData).toEqual([
      "hultman-2013-civilian-troops",
      "hultman-2013-civilian-police",
      "hultman-2013-civilian-observers",
    ]);
  });
});

describe("is a work one record?", () => {
  it("never lists a DOI twice", () => {
    const dois = works.flatMap(({ doi }) => doi?.toLowerCase() ?? []);
    expect(dois.filter((doi, at) => dois.indexOf(doi) !== at)).toEqual([]);
  });

  it("lists one title of one author twice only for two versions with different findings", () => {
    const keys = works.map(({ authors, title }) => `${authors[0]}: ${title}`);
    const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
    expect(twice).toEqual([
      "Carnegie, Allison: The Promise of Peacekeeping: Protecting Civilians in Civil Wars",
    ]);
  });
});

describe("does each record agree with itself?", () => {
  it("calls a finding or coding direct if and only if its outcome is mass atrocities", () => {
    for (const finding of findings) {
      expect(finding.related === "direct", finding.id).toBe(finding.outcome === "mass-atrocity");
    }
    for (const coding of codings) {
      expect(coding.direct, coding.id).toBe(coding.outcome === "mass-atrocities");
    }
  });

  it("names the perpetrator that the outcome names", () => {
    for (const { id, outcome, perpetrator } of findings) {
      const named = /-by-(rebels|government)$/.exec(outcome)?.[1];
      if (named) expect(perpetrator, id).toBe(named);
    }
  });

  it("calls verified only what has an address where it was seen", () => {
    for (const { id, verified, verifiedUrl, basis, use } of findings) {
      expect(verified === "yes", id).toBe(verifiedUrl !== undefined);
      expect(verified === "recalled", id).toBe(basis === "memory");
      if (verified === "recalled") expect(use, id).toBe("background");
    }
  });

  it("codes an overall effect without a factor, and a factor with one", () => {
    for (const { id, kind, codedFactor, factor } of codings) {
      expect(codedFactor === null, id).toBe(kind === "overall");
      if (factor !== null) expect(codedFactor, id).toBe(factor);
    }
  });

  it("gives endpoints of one study each, with the range of the factor", () => {
    const sized = findings.filter(({ size }) => size?.at);
    expect(sized.map(({ id, size }) => [id, size?.at?.to, size?.from, size?.to])).toEqual([
      ["collier-2008-expenditure", 2, 40, 31],
      ["hultman-2013-civilian-police", 200, 96, 14],
      ["hultman-2013-civilian-troops", 8000, 106, 2],
      ["hultman-2014-battle-troops", 10000, 22, 6],
    ]);
    expect(byFinding.get("hultman-2013-civilian-troops")?.size?.toIs).toBe("below");
  });
});

import { describe, expect, it } from "vitest";
import { codedCounts } from "../coded-counts";
import { currentEvidence } from "../current";
import { findingById, workById } from "../evidence-base";
import { evidenceBaseSchema } from "../schema";
import { statementIn } from "../statements";
import { applyPack } from "./apply-pack";
import { emptyPack, madePack } from "./cases/made-pack";
import { madeCoding } from "./cases/made-study";

const { works, findings, codings } = currentEvidence;

describe("does a pack add what it brings?", () => {
  const after = applyPack(currentEvidence, madePack());

  it("holds one more of each and is a base by the same schema", () => {
    expect(after.works).toHaveLength(works.length + 1);
    expect(after.findings).toHaveLength(findings.length + 1);
    expect(after.codings).toHaveLength(codings.length + 1);
    expect(evidenceBaseSchema.safeParse(after).error).toBeUndefined();
  });

  it("names the pack in its version, and the day of the pack", () => {
    expect(after.version).toBe("2026.1+Made pack 1.0");
    expect(after.asOf).toBe("2030-02-01");
    expect(after.pack).toMatchObject({
      name: "Made pack",
      version: "1.0",
      author: "Example, Anna",
    });
  });

  it("says whether the codings are still those of the review, under a second pack too", () => {
    expect(after.pack?.recodes).toBe(true);
    const uncoded = { ...emptyPack(), base: after.version };
    expect(applyPack(after, uncoded).pack?.recodes).toBe(true);
    expect(applyPack(currentEvidence, emptyPack()).pack?.recodes).toBeUndefined();
    const [first] = codings;
    const without = { ...emptyPack(), retire: { codings: [first?.id ?? ""] } };
    expect(applyPack(currentEvidence, without).pack?.recodes).toBe(true);
  });

  it("says what its findings say and leaves the shipped sentences", () => {
    expect(statementIn(after, "example-2030-troops", "en")).toMatch(/^In this made study/);
    const shipped = statementIn(currentEvidence, "fortna-2004-civil", "en");
    expect(statementIn(after, "fortna-2004-civil", "en")).toBe(shipped);
  });

  it("works the label out anew: one more null pulls the score of troops down by a quarter", () => {
    const [old, now] = [currentEvidence, after].map((base) => codedCounts(base, "troop-quantity"));
    expect(now?.score).toBe((old?.score ?? 0) - 0.25);
    expect(now?.null).toBe((old?.null ?? 0) + 1);
  });

  it("moves a label when enough codings say so", () => {
    const contrary = Array.from({ length: 6 }, (_, at) => ({
      ...madeCoding,
      id: `example-2030.early.${at}`,
      codedFactor: "early-implementation",
      factor: "early-implementation" as const,
      direction: "against" as const,
    }));
    const moved = applyPack(currentEvidence, madePack({ codings: contrary }));
    expect(codedCounts(moved, "early-implementation").strength).toBe("relatively-weak");
    expect(codedCounts(currentEvidence, "early-implementation").strength).toBe("relatively-strong");
  });

  it("links both ways, though the pack names one end", () => {
    expect(findingById(after, "hultman-2014-battle-troops")?.contrastsWith).toContain(
      "example-2030-troops",
    );
  });
});

describe("does a pack replace and retire?", () => {
  it("puts a record in the place of the one with its id", () => {
    const old = workById(currentEvidence, "krain-2005");
    const mended = old ? [{ ...old, title: "Another title" }] : [];
    const after = applyPack(currentEvidence, { ...emptyPack(), works: mended });
    expect(after.works).toHaveLength(works.length);
    expect(workById(after, "krain-2005")?.title).toBe("Another title");
    expect(workById(currentEvidence, "krain-2005")).toBe(old);
  });

  it("leaves out what it retires, and the links to it", () => {
    const retire = { findings: ["kocher-2014-reanalysis"] };
    const after = applyPack(currentEvidence, { ...emptyPack(), retire });
    expect(findingById(after, "kocher-2014-reanalysis")).toBeUndefined();
    expect(findingById(after, "hultman-2013-civilian-troops")?.sameData ?? []).not.toContain(
      "kocher-2014-reanalysis",
    );
  });

  it("is the whole base where it builds on none, under its own name", () => {
    const after = applyPack(currentEvidence, madePack({ base: null }));
    expect(after.version).toBe("Made pack 1.0");
    expect([after.works.length, after.findings.length, after.codings.length]).toEqual([1, 1, 1]);
    expect(after.codedFactors).toEqual(currentEvidence.codedFactors);
  });
});

describe("does a pack leave alone what it does not name?", () => {
  it("changes no record when it brings none", () => {
    const { version, asOf, pack, statements, ...after } = applyPack(currentEvidence, emptyPack());
    const { version: before, asOf: day, ...shipped } = currentEvidence;
    expect(after).toEqual(shipped);
    expect(statements).toEqual({});
    expect(version.startsWith(`${before}+`)).toBe(true);
    expect(day).not.toBe(asOf);
  });

  it("touches neither the base nor itself", () => {
    const before = JSON.stringify(currentEvidence);
    const pack = madePack();
    applyPack(currentEvidence, pack);
    expect(JSON.stringify(currentEvidence)).toBe(before);
    expect(pack).toEqual(madePack());
  });
});

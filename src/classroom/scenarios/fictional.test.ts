import { describe, expect, it } from "vitest";
import { withValue } from "../../domain/edit";
import { isFieldPath, valueSchemaAt } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { openDesign } from "../../domain/open-design";
import { plainDesign } from "../../domain/plain";
import { allResults } from "../../engine/assessment";
import { evaluate } from "../../engine/evaluate";
import { currentEvidence } from "../../evidence/current";
import { precedents } from "../../precedents/current";
import { builtInScenario } from "../cases/built-in-scenario";
import { areaOf, edgesOf } from "../cases/shapes";
import { roleKinds } from "../exercise/role";

/** The checks that each model answer leaves open, with the words by which its preface owns to them. */
const owned: Record<string, Record<string, RegExp>> = {
  "besieged-valley": {
    "consent-will-cooperation-apart": /Consent, will and cooperation are answered apart/,
    "place-among-comparables": /below the lower quartile of comparable operations/,
  },
  "after-the-count": {
    "benchmarks-after-end": /no benchmarks beside the objectives/,
    "contributors-that-move-fast": /No contributor is ready for the first days/,
    "incentives-tied-to-conditions": /trust fund is tied to nothing/,
    "place-among-comparables": /below the lower quartile of comparable operations/,
    "renewal-and-report-flag": /no renewal is intended/,
  },
};

describe.each(Object.keys(owned))("does the country of %s hold together?", (id) => {
  const exercise = builtInScenario(id);
  const { sectors, map, cuts, roles, injects, facilitator, design } = exercise;
  const plain = plainDesign(design);
  const total = (figures: readonly (number | undefined)[]) =>
    figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);

  it("gives the country what its regions have, and says the same in the design", () => {
    expect(total(sectors.map(({ population }) => population))).toBe(
      plain.situation.populationAtRisk,
    );
    expect(total(sectors.map(({ areaKm2 }) => areaKm2))).toBe(plain.situation.areaKm2);
    expect(total((plain.situation.sectors ?? []).map(({ displaced }) => displaced))).toBe(
      plain.situation.displaced,
    );
    for (const { id: sector, name, population, areaKm2 } of sectors)
      expect(plain.situation.sectors).toContainEqual(
        expect.objectContaining({ id: sector, name, population, areaKm2 }),
      );
  });

  it("draws each region as large as it says it is", () => {
    const km2 = ((map?.kilometresPer100 ?? 0) / 100) ** 2;
    for (const { id: sector, shape, areaKm2 = 0 } of sectors)
      expect(Math.abs(areaOf(shape) * km2 - areaKm2) / areaKm2, sector).toBeLessThan(0.01);
  });

  it("lets regions touch without overlapping, and leaves no land between them", () => {
    const edges = sectors.flatMap(({ shape }) => edgesOf(shape));
    const land = map?.marks.find(({ kind }) => kind === "land")?.points ?? [];
    const outline = new Set(edgesOf(land));
    const uses = (edge: string) => edges.filter((each) => each === edge).length;
    expect(edges.filter((edge) => uses(edge) !== (outline.has(edge) ? 1 : 2))).toEqual([]);
    expect([...outline].filter((edge) => uses(edge) !== 1)).toEqual([]);
    expect(total(sectors.map(({ shape }) => areaOf(shape)))).toBeCloseTo(areaOf(land), 3);
  });

  it("deals each kind of role once, with something wanted, refused and known alone", () => {
    expect(roles.map(({ kind }) => kind).sort()).toEqual([...roleKinds].sort());
    for (const { wants, refuses, knows } of roles)
      for (const lines of [wants, refuses, knows]) expect(lines.length).toBeGreaterThan(0);
    for (const cut of cuts.filter(({ minutes }) => minutes >= 90))
      expect([...cut.roles].sort()).toEqual(roles.map(({ id: role }) => role).sort());
  });

  it("has a brief to read in ten minutes, and news short enough to be read aloud", () => {
    const length = (texts: readonly string[]) => texts.join(" ").split(/\s+/).length;
    const brief = length(exercise.brief.flatMap(({ paragraphs }) => paragraphs));
    expect(brief).toBeGreaterThanOrEqual(1000);
    expect(brief).toBeLessThanOrEqual(1500);
    for (const inject of injects) {
      expect(length(inject.paragraphs), inject.id).toBeGreaterThanOrEqual(80);
      expect(length(inject.paragraphs), inject.id).toBeLessThanOrEqual(160);
    }
  });

  it("releases news while teams can act on it, in the order of its days", () => {
    for (const cut of cuts) {
      const kindAt = cut.agenda.flatMap(({ kind, minutes }) => Array(minutes).fill(kind));
      for (const { minute } of cut.injects) expect(kindAt[minute], cut.id).toBe("design");
      const days = [...cut.injects]
        .sort((a, b) => a.minute - b.minute)
        .map(({ inject }) => injects.find((each) => each.id === inject)?.movesTo);
      expect(days, cut.id).toEqual([...days].sort());
    }
  });

  it("says to the trainer the minute at which each piece of news is due", () => {
    for (const cut of cuts) {
      const does = facilitator.script
        .filter((row) => row.cut === cut.id)
        .flatMap((row) => row.does);
      for (const { minute, inject } of cut.injects) {
        const title = injects.find((each) => each.id === inject)?.title ?? "";
        const line = does.find((text) => text.includes(title)) ?? "";
        expect(line, `${cut.id}: ${inject}`).toMatch(new RegExp(`Minute ${minute}: [^.]*${title}`));
      }
    }
  });

  it("says of itself that it is invented, and is another place than the others", () => {
    expect(exercise.brief[0]?.paragraphs.join(" ")).toMatch(/invented/);
    const others = ["Halvora", "Orvane", "Kavaresh", "Corvela"].filter(
      (name) => !exercise.title.includes(name),
    );
    expect(others).toHaveLength(3);
    for (const name of others) expect(JSON.stringify(exercise)).not.toContain(name);
  });

  it("speaks of bands and of nobody’s points", () => {
    const words = JSON.stringify([facilitator.rubric, facilitator.questions]).toLowerCase();
    for (const word of ["score", "points", "marks out of", "winner", "best team"])
      expect(words).not.toContain(word);
  });

  const { choices, dissents, preface } = facilitator.model;
  const ninety = cuts.find((cut) => cut.id === "ninety")?.injects.map(({ inject }) => inject) ?? [];
  const news = injects.filter((inject) => ninety.includes(inject.id));
  const answered = [...news.flatMap(({ adds }) => adds?.answers ?? []), ...choices].reduce(
    (made, { path, value }) => withValue(made, path as FieldPath, value),
    design,
  );

  it("has a model answer that is a design, with a reason for each of its choices", () => {
    expect(choices.length).toBeGreaterThanOrEqual(25);
    for (const { path, value, reason } of choices) {
      expect(isFieldPath(path), path).toBe(true);
      expect(valueSchemaAt(path as FieldPath).safeParse(value).success, path).toBe(true);
      expect(reason.length, path).toBeGreaterThan(5);
    }
    expect(new Set(choices.map(({ path }) => path)).size).toBe(choices.length);
    expect(openDesign(JSON.stringify(answered)).ok).toBe(true);
    const set = exercise.constraints.flatMap(({ path }) => path ?? []);
    expect(choices.filter(({ path }) => set.includes(path))).toEqual([]);
  });

  it("owns in its preface to what its checks leave open, and to being one answer of several", () => {
    const results = allResults(evaluate(answered, { evidence: currentEvidence, precedents }));
    const settled = ["met", "not-applicable"];
    const open = results.filter(({ status }) => !settled.includes(status)).map((each) => each.id);
    expect(open.sort()).toEqual(Object.keys(owned[id] ?? {}));
    for (const [check, words] of Object.entries(owned[id] ?? {}))
      expect(preface.join(" "), check).toMatch(words);
    expect(preface[0]).toMatch(/one answer that can be defended, not the right one/);
  });

  it("sends no more soldiers to regions than are firmly pledged", () => {
    const { force, situation } = plainDesign(answered);
    const firm = (force.contributors ?? []).filter((row) => row.firm);
    expect(total((situation.sectors ?? []).map(({ troops }) => troops))).toBeLessThanOrEqual(
      total(firm.map(({ military }) => military)),
    );
  });

  it("is dissented from at least three times, by roles and also from findings", () => {
    expect(dissents.length).toBeGreaterThanOrEqual(3);
    for (const { role } of dissents) expect(roles.map((each) => each.id)).toContain(role);
    const rested = new Set(dissents.flatMap(({ findings }) => findings));
    const contrary = currentEvidence.findings.filter(
      (finding) => rested.has(finding.id) && finding.direction !== "for",
    );
    expect(contrary.length).toBeGreaterThan(0);
  });
});

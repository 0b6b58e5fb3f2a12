import { describe, expect, it } from "vitest";
import { withValue } from "../../domain/edit";
import { isFieldPath, valueSchemaAt } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { openDesign } from "../../domain/open-design";
import { plainDesign } from "../../domain/plain";
import { allResults } from "../../engine/assessment";
import { evaluate } from "../../engine/evaluate";
import { isOpen } from "../../engine/status";
import { currentEvidence } from "../../evidence/current";
import { precedents } from "../../precedents/current";
import { builtInScenario } from "../cases/built-in-scenario";
import { areaOf, edgesOf } from "../cases/shapes";
import { roleKinds } from "../exercise/role";

const exercise = builtInScenario("orvane-ceasefire");
const { facilitator, design } = exercise;
const plain = plainDesign(design);

/** A row without the columns that it leaves open. */
const stated = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

describe("do people and areas of Orvane add up?", () => {
  const sum = (pick: (sector: (typeof exercise.sectors)[number]) => number | undefined) =>
    exercise.sectors.reduce((total, sector) => total + (pick(sector) ?? 0), 0);

  it("gives the country what its sectors have", () => {
    expect(sum(({ population }) => population)).toBe(plain.situation.populationAtRisk);
    expect(sum(({ areaKm2 }) => areaKm2)).toBe(plain.situation.areaKm2);
    const displaced = (plain.situation.sectors ?? []).map((row) => row.displaced ?? 0);
    expect(displaced.reduce((one, other) => one + other)).toBe(plain.situation.displaced);
  });
  it("says the same of a sector in the brief and in the design", () => {
    for (const { id, name, population, areaKm2 } of exercise.sectors)
      expect(plain.situation.sectors).toContainEqual(
        expect.objectContaining({ id, name, population, areaKm2 }),
      );
  });
  it("draws each sector as large as it says it is", () => {
    const km2 = ((exercise.map?.kilometresPer100 ?? 0) / 100) ** 2;
    for (const { id, shape, areaKm2 = 0 } of exercise.sectors)
      expect(Math.abs(areaOf(shape) * km2 - areaKm2) / areaKm2, id).toBeLessThan(0.01);
  });
  it("lets sectors touch without overlapping, and leaves no land between them", () => {
    const edges = exercise.sectors.flatMap(({ shape }) => edgesOf(shape));
    const land = exercise.map?.marks.find(({ kind }) => kind === "land")?.points ?? [];
    const outline = new Set(edgesOf(land));
    const uses = (edge: string) => edges.filter((each) => each === edge).length;
    expect(edges.filter((edge) => uses(edge) !== (outline.has(edge) ? 1 : 2))).toEqual([]);
    expect([...outline].filter((edge) => uses(edge) !== 1)).toEqual([]);
    const drawn = exercise.sectors.reduce((total, { shape }) => total + areaOf(shape), 0);
    expect(drawn).toBeCloseTo(areaOf(land), 3);
  });
});

describe("can a trainer run it from the file?", () => {
  it("has its cuts of 15, 90 and 240 minutes, with one, three and seven pieces of news", () => {
    const told = exercise.cuts.map(({ minutes, injects }) => [minutes, injects.length]);
    expect(told.sort(([a = 0], [b = 0]) => a - b)).toEqual([
      [15, 1],
      [90, 3],
      [240, 7],
    ]);
  });
  it("deals each kind of role once, with something wanted, refused and known alone", () => {
    expect(exercise.roles.map(({ kind }) => kind).sort()).toEqual([...roleKinds].sort());
    for (const { wants, refuses, knows } of exercise.roles)
      for (const lines of [wants, refuses, knows]) expect(lines.length).toBeGreaterThan(0);
  });
  it("keeps news short enough to be read aloud", () => {
    for (const { id, paragraphs } of exercise.injects) {
      const length = paragraphs.join(" ").split(/\s+/).length;
      expect(length, id).toBeGreaterThanOrEqual(80);
      expect(length, id).toBeLessThanOrEqual(160);
    }
  });
  it("releases news while teams can act on it, and never in a vote, a plenary or the debrief", () => {
    for (const cut of exercise.cuts) {
      const kindAt = cut.agenda.flatMap(({ kind, minutes }) => Array(minutes).fill(kind));
      for (const { minute } of cut.injects) expect(["design", "inject"]).toContain(kindAt[minute]);
    }
  });
  it("prepares the trainer for at least three reactions to each piece of news", () => {
    expect(facilitator.injects.map(({ inject }) => inject).sort()).toEqual(
      exercise.injects.map(({ id }) => id).sort(),
    );
    for (const { expected } of facilitator.injects) expect(expected.length).toBeGreaterThan(2);
  });
  it("speaks of bands and of nobody’s points", () => {
    const words = JSON.stringify([facilitator.rubric, facilitator.questions]).toLowerCase();
    for (const word of ["score", "points", "marks out of", "winner", "best team"])
      expect(words).not.toContain(word);
  });
  it("is of another place than the worked example", () => {
    expect(JSON.stringify(exercise)).not.toContain("Halvora");
  });
});

describe("is the model answer a design, and does it own what it leaves open?", () => {
  const news = exercise.cuts
    .find(({ id }) => id === "ninety")
    ?.injects.flatMap(({ inject }) => exercise.injects.find(({ id }) => id === inject) ?? []);
  const later = (news ?? []).flatMap(({ adds }) => adds?.answers ?? []);
  const { choices, dissents } = facilitator.model;
  const answered = [...later, ...choices].reduce(
    (made, { path, value }) => withValue(made, path as FieldPath, value),
    design,
  );
  const results = allResults(evaluate(answered, { evidence: currentEvidence, precedents }));
  const open = results.filter(({ status }) => isOpen(status)).map(({ id }) => id);

  it("gives values that each choice can hold, with a reason each", () => {
    expect(choices.length).toBeGreaterThanOrEqual(25);
    for (const { path, value, reason } of choices) {
      expect(isFieldPath(path), path).toBe(true);
      expect(valueSchemaAt(path as FieldPath).safeParse(value).success, path).toBe(true);
      expect(reason.length, path).toBeGreaterThan(10);
    }
    expect(new Set(choices.map(({ path }) => path)).size).toBe(choices.length);
    expect(openDesign(JSON.stringify(answered)).ok).toBe(true);
  });
  it("leaves alone what the exercise sets", () => {
    const set = exercise.constraints.flatMap(({ path }) => path ?? []);
    // What is sent to each sector is the team’s, though the sectors are set.
    const changed = choices.filter(({ path }) => set.includes(path)).map(({ path }) => path);
    expect(changed).toEqual(["situation.sectors"]);
    const rows = plainDesign(answered).situation.sectors ?? [];
    for (const row of plain.situation.sectors ?? [])
      expect(rows.find(({ id }) => id === row.id)).toMatchObject(stated(row));
  });
  it("is checked, and what stays open is what its preface says", () => {
    // Each with the words by which the model answer owns to it.
    const owned: Record<string, RegExp> = {
      "contributors-that-move-fast": /no unit is ready for the first deployment/,
      "incentives-tied-to-conditions": /no incentive that could be tied/,
      "liaison-at-each-base": /links the operation to people in the Merrow belt/,
      "means-for-first-tasks": /no plan for the places of assembly/,
      "other-parties-where-agreement-rests-on-them": /The Column consents to nothing/,
      "shared-language": /share no language/,
      "task-without-means": /no plan for the places of assembly/,
    };
    expect(open.sort()).toEqual(Object.keys(owned));
    const preface = facilitator.model.preface.join(" ");
    for (const [check, words] of Object.entries(owned)) expect(preface, check).toMatch(words);
  });
  it("sends no more soldiers to sectors than are firmly pledged", () => {
    const { force, situation } = plainDesign(answered);
    const firm = (force.contributors ?? []).filter((row) => row.firm);
    const pledged = firm.reduce((sum, { military = 0 }) => sum + military, 0);
    const sent = (situation.sectors ?? []).reduce((sum, { troops = 0 }) => sum + troops, 0);
    expect(sent).toBeLessThanOrEqual(pledged);
  });
  it("is dissented from by those who hold a role, once from findings against it", () => {
    const roles = exercise.roles.map(({ id }) => id);
    for (const { role } of dissents) expect(roles).toContain(role);
    const against = currentEvidence.findings.filter(({ direction }) =>
      ["against", "null"].includes(direction),
    );
    const rested = dissents.flatMap(({ findings }) => findings);
    expect(against.filter(({ id }) => rested.includes(id)).length).toBeGreaterThan(3);
  });
});
